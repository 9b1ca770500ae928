import type { Words } from './english.js';
import { plural } from './plural.js';

/** German, with the formal "Sie". */
export const de: Words = {
  rail: 'Karten des Assistenten',
  newCard: 'Neue Karte',
  cardUpdated: 'Aktualisiert.',
  cardClosed: 'Karte geschlossen',
  closed: 'Geschlossen',
  skipped: 'Übersprungen',
  answeredElsewhere: 'In einem anderen Tab beantwortet',
  added: (names) => `Neu: ${names}`,
  removed: (names) => `Entfernt: ${names}`,
  changed: (names) => `Geändert: ${names}`,
  introduction: (kind, heading) => `${kind}: ${heading}`,
  pause: ', ',
  fullStop: '.',
  sheet: { lower: 'Karte nach unten ziehen', raise: 'Karte nach oben ziehen' },

  send: 'Senden',
  skip: 'Überspringen',
  tryAgain: 'Erneut versuchen',

  sending: 'Wird gesendet\u00a0…',
  willTryAgain: 'Noch nicht gesendet – neuer Versuch folgt',
  sent: 'Gesendet',
  notSaved: 'Konnte nicht gespeichert werden',

  question: {
    kind: 'Frage',
    close: 'Frage schließen',
    pickOne: 'Wählen Sie eine Antwort',
    pickSeveral: 'Wählen Sie eine oder mehrere Antworten',
    hint: (count, counted, several) =>
      plural('de', count, { one: `${counted} Option`, other: `${counted} Optionen` }) +
      (several ? ', wählen Sie eine oder mehrere aus' : ', wählen Sie eine aus'),
    other: 'Andere Antwort',
    otherText: 'Ihre Antwort',
    detail: (option) => `Details zu ${option}`,
    missing: 'Wählen Sie zuerst eine Antwort.',
    missingText: 'Geben Sie zuerst Ihre Antwort ein.',
    right: 'Richtige Antwort',
    wrong: 'Nicht richtig',
    verdict: (isRight, answers) =>
      isRight ? 'Das ist richtig.' : `Das ist nicht richtig. Richtig ist: ${answers}`,
  },

  input: {
    kind: 'Eingabe',
    optional: 'Kann leer bleiben',
    hint: (required) => (required ? 'Ein Eingabefeld, Pflichtfeld' : 'Ein Eingabefeld, freiwillig'),
    problems: {
      missing: 'Geben Sie zuerst eine Antwort ein.',
      tooLong: 'Das ist zu lang. Bitte kürzen Sie den Text.',
      email: 'Prüfen Sie die E-Mail-Adresse. Sie sollte aussehen wie name@example.com.',
      number: 'Geben Sie eine Zahl ein, zum Beispiel 42.',
      tel: 'Prüfen Sie die Telefonnummer. Sie sollte mindestens drei Ziffern haben.',
    },
  },

  calendar: {
    kind: 'Kalender',
    close: 'Kalender schließen',
    titles: {
      date_picker: 'Datum wählen',
      slot_picker: 'Termin wählen',
      date_time: 'Tag und Termin wählen',
      range: 'Zeitraum wählen',
    },
    previousMonth: 'Vorheriger Monat',
    nextMonth: 'Nächster Monat',
    previousYear: 'Vorheriges Jahr',
    nextYear: 'Nächstes Jahr',
    presets: 'Vorgeschlagene Tage',
    times: (count, counted) => plural('de', count, { one: `${counted} Termin`, other: `${counted} Termine` }),
    spanStart: 'erster Tag',
    spanEnd: 'letzter Tag',
    timesIn: (zone) => `Zeitzone: ${zone}`,
    timesInYours: (zone) => `Ihre Zeitzone: ${zone}`,
    next: {
      date: 'Noch kein Datum gewählt',
      day: 'Wählen Sie einen Tag, um seine Termine zu sehen',
      slot: 'Noch kein Termin gewählt',
      range: 'Wählen Sie den ersten Tag',
      rangeEnd: (day) => `Ab ${day}. Wählen Sie den letzten Tag`,
    },
    newTimes: 'Neue Zeiten zur Auswahl',
    newDays: 'Neue Tage zur Auswahl',
    pickedSlots: (count, counted) =>
      plural('de', count, { one: `${counted} Termin gewählt`, other: `${counted} Termine gewählt` }),
    missing: {
      date: 'Wählen Sie zuerst ein Datum.',
      slot: 'Wählen Sie zuerst einen Termin.',
      range: 'Wählen Sie zuerst den ersten und den letzten Tag.',
      rangeEnd: 'Wählen Sie noch den letzten Tag.',
    },
  },

  text: {
    kind: 'Text',
    close: 'Text schließen',
    more: 'Weiterer Text',
    other: 'Neuer Text',
    newTab: '(öffnet sich in einem neuen Tab)',
    code: 'Code',
    table: 'Tabelle',
    done: 'Erledigt',
    notDone: 'Nicht erledigt',
  },

  chart: {
    close: 'Diagramm schließen',
    types: { bar: 'Balkendiagramm', line: 'Liniendiagramm', pie: 'Kreisdiagramm' },
    summary: {
      named: (name, detail) => `${name} (${detail})`,
      one: (value) => `Ein einziger Wert: ${value}.`,
      parts: (_, counted, largest, smallest) =>
        `Größter von ${counted} Teilen: ${largest}; kleinster: ${smallest}.`,
      level: (_, counted, value) => `Alle ${counted} Werte betragen ${value}.`,
      values: (_, counted, highest, lowest) =>
        `Höchster von ${counted} Werten: ${highest}; niedrigster: ${lowest}.`,
      change: {
        up: (from, to) => `Anstieg von ${from} auf ${to}`,
        down: (from, to) => `Rückgang von ${from} auf ${to}`,
        level: (value) => `${value} am Anfang und am Ende`,
      },
      changeOnly: (change) => `${change}.`,
      changeWithin: (change, highest, lowest) =>
        `${change}; höchster Wert: ${highest}, niedrigster: ${lowest}.`,
    },
    hint: (count, counted) =>
      plural('de', count, {
        one: `${counted} Wert, auch als Tabelle`,
        other: `${counted} Werte, auch als Tabelle`,
      }),
    keys: 'Mit den Pfeiltasten lesen Sie die einzelnen Werte.',
    position: (number, count) => `${number} von ${count}`,
    table: 'Datentabelle',
    label: 'Bezeichnung',
    value: 'Wert',
    share: 'Anteil',
    notDrawn: 'Das Diagramm konnte nicht gezeichnet werden. Hier sind seine Werte.',
  },

  alert: {
    close: 'Hinweis schließen',
    severity: { info: 'Information', success: 'Erfolg', warning: 'Warnung', error: 'Fehler' },
    closesIn: (_, counted) => `Schließt in ${counted}\u00a0s`,
    waits: 'Bleibt vorerst offen',
  },

  scheduling: {
    kind: 'Terminbuchung',
    close: 'Terminbuchung schließen',
    pickTime: 'Termin wählen',
    loading: 'Die Buchungsseite wird geladen\u00a0…',
    slow: 'Die Buchungsseite lädt langsam.',
    silent: 'Keine Buchungsseite zu sehen? Sie lässt sich auch in einem neuen Tab öffnen.',
    openInTab: 'In neuem Tab öffnen',
    booked: 'Gebucht',
    notTold: 'Der Assistent weiß noch nichts davon',
    notConfigured: 'Terminbuchung nicht eingerichtet',
    notConfiguredBody: 'Hier gibt es keine Buchungsseite. Sie können das Gespräch fortsetzen.',
  },

  notice: {
    close: 'Meldung schließen',
    invalidTitle: 'Diese Karte kann nicht angezeigt werden',
    invalidBody:
      'Was dafür gesendet wurde, ist unvollständig oder zu lang. Sie können das Gespräch fortsetzen.',
    unsupportedTitle: 'Diese Art von Karte wird hier nicht unterstützt',
    unsupportedBody: 'Sie können das Gespräch fortsetzen.',
    failedTitle: 'Diese Karte wurde nicht geladen',
    failedBody: 'Prüfen Sie die Verbindung oder setzen Sie das Gespräch fort.',
    loading: 'Wird geladen\u00a0…',
  },

  replies: {
    submit: (about, answer) => (about ? `Meine Antwort auf ${about}: ${answer}.` : `${answer}.`),
    sent: (about) => `Ich habe ${about || 'die Karte'} beantwortet.`,
    skip: (about) => `Ich möchte ${about || 'das'} nicht beantworten.`,
    dismiss: (about) => `Ich habe ${about || 'die Karte'} geschlossen.`,
    booked: (about) =>
      about ? `Ich habe einen Termin für ${about} gebucht.` : 'Ich habe einen Termin gebucht.',
    quote: (text) => `„${text}“`,
    range: (start, end) => `${start} bis ${end}`,
  },
};
