import type { Words } from './english.js';
import { plural } from './plural.js';

/** Spanish, formal, without regional words. */
export const es: Words = {
  rail: 'Tarjetas del asistente',
  newCard: 'Tarjeta nueva',
  cardUpdated: 'Tarjeta actualizada.',
  cardClosed: 'Tarjeta cerrada',
  closed: 'Cerrado',
  skipped: 'Omitido',
  answeredElsewhere: 'Respondido en otra pestaña',
  added: (names) => `Añadido: ${names}`,
  removed: (names) => `Eliminado: ${names}`,
  changed: (names) => `Modificado: ${names}`,
  introduction: (kind, heading) => `${kind}: ${heading}`,
  pause: ', ',
  fullStop: '.',
  sheet: { lower: 'Bajar la tarjeta', raise: 'Subir la tarjeta' },

  send: 'Enviar',
  skip: 'Omitir',
  tryAgain: 'Reintentar',

  sending: 'Enviando…',
  willTryAgain: 'Aún sin enviar; se volverá a intentar',
  sent: 'Enviado',
  notSaved: 'No se pudo guardar',

  question: {
    kind: 'Pregunta',
    close: 'Cerrar la pregunta',
    pickOne: 'Elija una opción',
    pickSeveral: 'Elija una o varias opciones',
    hint: (count, counted, several) =>
      plural('es', count, { one: `${counted} opción`, other: `${counted} opciones` }) +
      (several ? ', elija una o varias' : ', elija una'),
    other: 'Otra',
    otherText: 'Su respuesta',
    detail: (option) => `Detalles sobre ${option}`,
    missing: 'Primero elija una respuesta.',
    missingText: 'Primero escriba su respuesta.',
    right: 'Respuesta correcta',
    wrong: 'Respuesta incorrecta',
    verdict: (isRight, answers) => (isRight ? 'Es correcto.' : `No es correcto. Lo correcto era: ${answers}`),
  },

  input: {
    kind: 'Campo de texto',
    optional: 'Opcional',
    hint: (required) =>
      required ? 'Un campo para rellenar, obligatorio' : 'Un campo para rellenar, opcional',
    problems: {
      missing: 'Primero escriba una respuesta.',
      tooLong: 'El texto es demasiado largo. Acórtelo.',
      email: 'Revise la dirección de correo electrónico. Debe ser como nombre@example.com.',
      number: 'Escriba un número, por ejemplo, 42.',
      tel: 'Revise el número de teléfono. Debe tener al menos tres dígitos.',
    },
  },

  calendar: {
    kind: 'Calendario',
    close: 'Cerrar el calendario',
    titles: {
      date_picker: 'Elija una fecha',
      slot_picker: 'Elija un horario',
      date_time: 'Elija una fecha y un horario',
      range: 'Elija las fechas',
    },
    previousMonth: 'Mes anterior',
    nextMonth: 'Mes siguiente',
    previousYear: 'Año anterior',
    nextYear: 'Año siguiente',
    presets: 'Fechas sugeridas',
    times: (count, counted) =>
      plural('es', count, { one: `${counted} horario`, other: `${counted} horarios` }),
    spanStart: 'primer día',
    spanEnd: 'último día',
    timesIn: (zone) => `Zona horaria: ${zone}`,
    timesInYours: (zone) => `Su zona horaria: ${zone}`,
    next: {
      date: 'Ninguna fecha elegida',
      day: 'Elija un día para ver sus horarios',
      slot: 'Ningún horario elegido',
      range: 'Elija el primer día',
      rangeEnd: (day) => `Desde el ${day}. Elija el último día`,
    },
    newTimes: 'Nuevos horarios para elegir',
    newDays: 'Nuevos días para elegir',
    pickedSlots: (count, counted) =>
      plural('es', count, { one: `${counted} horario elegido`, other: `${counted} horarios elegidos` }),
    missing: {
      date: 'Primero elija una fecha.',
      slot: 'Primero elija un horario.',
      range: 'Primero elija el primer y el último día.',
      rangeEnd: 'Elija también el último día.',
    },
  },

  text: {
    kind: 'Texto',
    close: 'Cerrar el texto',
    more: 'Más texto',
    other: 'Texto nuevo',
    newTab: '(se abre en una pestaña nueva)',
    code: 'Código',
    table: 'Tabla',
    done: 'Hecho',
    notDone: 'Pendiente',
  },

  chart: {
    close: 'Cerrar el gráfico',
    types: { bar: 'Gráfico de barras', line: 'Gráfico de líneas', pie: 'Gráfico circular' },
    summary: {
      named: (name, detail) => `${name} (${detail})`,
      one: (value) => `Un solo valor: ${value}.`,
      parts: (_, counted, largest, smallest) =>
        `La mayor de ${counted} partes: ${largest}; la menor: ${smallest}.`,
      level: (_, counted, value) => `Los ${counted} valores son ${value}.`,
      values: (_, counted, highest, lowest) =>
        `El más alto de ${counted} valores: ${highest}; el más bajo: ${lowest}.`,
      change: {
        up: (from, to) => `Sube de ${from} a ${to}`,
        down: (from, to) => `Baja de ${from} a ${to}`,
        level: (value) => `${value} al principio y al final`,
      },
      changeOnly: (change) => `${change}.`,
      changeWithin: (change, highest, lowest) => `${change}; máximo: ${highest}, mínimo: ${lowest}.`,
    },
    hint: (count, counted) =>
      plural('es', count, {
        one: `${counted} valor, también en una tabla`,
        other: `${counted} valores, también en una tabla`,
      }),
    keys: 'Use las teclas de flecha para leer los valores.',
    position: (number, count) => `${number} de ${count}`,
    table: 'Tabla de datos',
    label: 'Etiqueta',
    value: 'Valor',
    share: 'Proporción',
    notDrawn: 'No se pudo dibujar el gráfico. Estos son sus valores.',
  },

  alert: {
    close: 'Cerrar la alerta',
    severity: { info: 'Información', success: 'Éxito', warning: 'Advertencia', error: 'Error' },
    closesIn: (_, counted) => `Se cierra en ${counted}\u00a0s`,
    waits: 'Sigue abierta por ahora',
  },

  scheduling: {
    kind: 'Reserva',
    close: 'Cerrar la reserva',
    pickTime: 'Elija un horario',
    loading: 'Cargando la página de reservas…',
    slow: 'La página de reservas tarda en cargarse.',
    silent: '¿No aparece la página de reservas? También se abre en una pestaña nueva.',
    openInTab: 'Abrir en una pestaña nueva',
    booked: 'Reservado',
    notTold: 'No se pudo avisar al asistente',
    notConfigured: 'Reservas sin configurar',
    notConfiguredBody:
      'No hay ninguna página de reservas que mostrar aquí. Puede seguir con la conversación.',
  },

  notice: {
    close: 'Cerrar el aviso',
    invalidTitle: 'No se puede mostrar esta tarjeta',
    invalidBody:
      'El contenido recibido está incompleto o es demasiado largo. Puede seguir con la conversación.',
    unsupportedTitle: 'Aquí no se admite este tipo de tarjeta',
    unsupportedBody: 'Puede seguir con la conversación.',
    failedTitle: 'Esta tarjeta no se cargó',
    failedBody: 'Revise la conexión o siga con la conversación.',
    loading: 'Cargando…',
  },

  replies: {
    submit: (about, answer) => (about ? `Mi respuesta a ${about}: ${answer}.` : `${answer}.`),
    sent: (about) => (about ? `He respondido a ${about}.` : 'He respondido.'),
    skip: (about) => (about ? `Prefiero no responder a ${about}.` : 'Prefiero no responder.'),
    dismiss: (about) => `He cerrado ${about || 'la tarjeta'}.`,
    booked: (about) => (about ? `He reservado un horario para ${about}.` : 'He reservado un horario.'),
    quote: (text) => `“${text}”`,
    range: (start, end) => `de ${start} a ${end}`,
  },
};
