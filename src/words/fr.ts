import type { Words } from './english.js';
import { plural } from './plural.js';

/** French, with "vous", and narrow no-break spaces before double punctuation. */
export const fr: Words = {
  rail: 'Cartes de l’assistant',
  newCard: 'Nouvelle carte',
  cardUpdated: 'Carte mise à jour.',
  cardClosed: 'Carte fermée',
  closed: 'Fermée',
  skipped: 'Question passée',
  answeredElsewhere: 'Réponse donnée dans un autre onglet',
  added: (names) => `Ajouté\u202f: ${names}`,
  removed: (names) => `Retiré\u202f: ${names}`,
  changed: (names) => `Modifié\u202f: ${names}`,
  introduction: (kind, heading) => `${kind}\u202f: ${heading}`,
  pause: ', ',
  fullStop: '.',
  sheet: { lower: 'Abaisser la carte', raise: 'Relever la carte' },

  send: 'Envoyer',
  skip: 'Passer',
  tryAgain: 'Réessayer',

  sending: 'Envoi en cours…',
  willTryAgain: 'Pas encore envoyé – nouvel essai à venir',
  sent: 'Envoyé',
  notSaved: 'L’enregistrement a échoué',

  question: {
    kind: 'Question',
    close: 'Fermer la question',
    pickOne: 'Choisissez une réponse',
    pickSeveral: 'Choisissez une ou plusieurs réponses',
    hint: (count, counted, several) =>
      plural('fr', count, { one: `${counted} choix`, other: `${counted} choix` }) +
      (several ? ', sélectionnez-en un ou plusieurs' : ', sélectionnez-en un'),
    other: 'Autre',
    otherText: 'Votre réponse',
    detail: (option) => `Précisions\u202f: ${option}`,
    missing: 'Choisissez d’abord une réponse.',
    missingText: 'Saisissez d’abord votre réponse.',
    right: 'Bonne réponse',
    wrong: 'Mauvaise réponse',
    verdict: (isRight, answers) =>
      isRight ? 'C’est juste.' : `Ce n’est pas juste. Il fallait choisir\u202f: ${answers}`,
  },

  input: {
    kind: 'Saisie',
    optional: 'Facultatif',
    hint: (required) => (required ? 'Un champ à remplir, obligatoire' : 'Un champ à remplir, facultatif'),
    problems: {
      missing: 'Saisissez d’abord une réponse.',
      tooLong: 'C’est trop long. Raccourcissez le texte.',
      email: 'Vérifiez l’adresse e-mail. Elle doit ressembler à nom@example.com.',
      number: 'Saisissez un nombre, par exemple 42.',
      tel: 'Vérifiez le numéro de téléphone. Il doit comporter au moins trois chiffres.',
    },
  },

  calendar: {
    kind: 'Calendrier',
    close: 'Fermer le calendrier',
    titles: {
      date_picker: 'Choisissez une date',
      slot_picker: 'Choisissez un créneau',
      date_time: 'Choisissez une date et un créneau',
      range: 'Choisissez vos dates',
    },
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    previousYear: 'Année précédente',
    nextYear: 'Année suivante',
    presets: 'Dates suggérées',
    times: (count, counted) =>
      plural('fr', count, { one: `${counted} créneau`, other: `${counted} créneaux` }),
    spanStart: 'premier jour',
    spanEnd: 'dernier jour',
    timesIn: (zone) => `Fuseau horaire\u202f: ${zone}`,
    timesInYours: (zone) => `Votre fuseau horaire\u202f: ${zone}`,
    next: {
      date: 'Aucune date choisie',
      day: 'Choisissez un jour pour voir ses créneaux',
      slot: 'Aucun créneau choisi',
      range: 'Choisissez le premier jour',
      rangeEnd: (day) => `À partir du ${day}. Choisissez le dernier jour`,
    },
    newTimes: 'Nouveaux horaires proposés',
    newDays: 'Nouveaux jours proposés',
    pickedSlots: (count, counted) =>
      plural('fr', count, { one: `${counted} créneau choisi`, other: `${counted} créneaux choisis` }),
    missing: {
      date: 'Choisissez d’abord une date.',
      slot: 'Choisissez d’abord un créneau.',
      range: 'Choisissez d’abord le premier et le dernier jour.',
      rangeEnd: 'Choisissez aussi le dernier jour.',
    },
  },

  text: {
    kind: 'Texte',
    close: 'Fermer le texte',
    more: 'Suite du texte',
    other: 'Nouveau texte',
    newTab: '(s’ouvre dans un nouvel onglet)',
    code: 'Code',
    table: 'Tableau',
    done: 'Fait',
    notDone: 'À faire',
  },

  chart: {
    close: 'Fermer le graphique',
    types: { bar: 'Graphique à barres', line: 'Graphique en courbe', pie: 'Graphique circulaire' },
    summary: {
      named: (name, detail) => `${name} (${detail})`,
      one: (value) => `Une seule valeur\u202f: ${value}.`,
      parts: (_, counted, largest, smallest) =>
        `La plus grande des ${counted} parts\u202f: ${largest}\u202f; la plus petite\u202f: ${smallest}.`,
      level: (_, counted, value) => `Les ${counted} valeurs sont égales à ${value}.`,
      values: (_, counted, highest, lowest) =>
        `La plus élevée des ${counted} valeurs\u202f: ${highest}\u202f; la plus basse\u202f: ${lowest}.`,
      change: {
        up: (from, to) => `Hausse de ${from} à ${to}`,
        down: (from, to) => `Baisse de ${from} à ${to}`,
        level: (value) => `${value} au début et à la fin`,
      },
      changeOnly: (change) => `${change}.`,
      changeWithin: (change, highest, lowest) =>
        `${change}\u202f; maximum\u202f: ${highest}, minimum\u202f: ${lowest}.`,
    },
    hint: (count, counted) =>
      plural('fr', count, {
        one: `${counted} valeur, aussi sous forme de tableau`,
        other: `${counted} valeurs, aussi sous forme de tableau`,
      }),
    keys: 'Utilisez les touches fléchées pour lire les valeurs.',
    position: (number, count) => `${number} sur ${count}`,
    table: 'Tableau de données',
    label: 'Libellé',
    value: 'Valeur',
    share: 'Part',
    notDrawn: 'Impossible de dessiner le graphique. Voici ses valeurs.',
  },

  alert: {
    close: 'Fermer l’alerte',
    severity: { info: 'Information', success: 'Réussite', warning: 'Avertissement', error: 'Erreur' },
    closesIn: (_, counted) => `Fermeture dans ${counted}\u00a0s`,
    waits: 'Reste ouverte pour l’instant',
  },

  scheduling: {
    kind: 'Rendez-vous',
    close: 'Fermer la prise de rendez-vous',
    pickTime: 'Choisissez un créneau',
    loading: 'Chargement de la page de réservation…',
    slow: 'La page de réservation tarde à se charger.',
    silent: 'La page de réservation n’apparaît pas\u202f? Elle s’ouvre aussi dans un nouvel onglet.',
    openInTab: 'Ouvrir dans un nouvel onglet',
    booked: 'Réservé',
    notTold: 'L’assistant n’a pas pu être prévenu',
    notConfigured: 'Prise de rendez-vous non configurée',
    notConfiguredBody: 'Aucune page de réservation à afficher ici. Vous pouvez poursuivre la conversation.',
  },

  notice: {
    close: 'Fermer le message',
    invalidTitle: 'Impossible d’afficher cette carte',
    invalidBody: 'Le contenu reçu est incomplet ou trop long. Vous pouvez poursuivre la conversation.',
    unsupportedTitle: 'Ce type de carte n’est pas pris en charge ici',
    unsupportedBody: 'Vous pouvez poursuivre la conversation.',
    failedTitle: 'Cette carte ne s’est pas chargée',
    failedBody: 'Vérifiez la connexion ou poursuivez la conversation.',
    loading: 'Chargement…',
  },

  replies: {
    submit: (about, answer) => (about ? `Ma réponse à ${about}\u202f: ${answer}.` : `${answer}.`),
    sent: (about) => (about ? `J’ai répondu à ${about}.` : 'J’ai répondu.'),
    skip: (about) => (about ? `Je préfère ne pas répondre à ${about}.` : 'Je préfère ne pas répondre.'),
    dismiss: (about) => `J’ai fermé ${about || 'la carte'}.`,
    booked: (about) => (about ? `J’ai réservé un créneau pour ${about}.` : 'J’ai réservé un créneau.'),
    quote: (text) => `«\u202f${text}\u202f»`,
    range: (start, end) => `de ${start} à ${end}`,
  },
};
