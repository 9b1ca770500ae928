import type { Words } from './english.js';
import { plural } from './plural.js';

/** Portuguese, as written in Brazil, in words that Portugal reads without a second look where there are such. */
export const pt: Words = {
  rail: 'Cartões do assistente',
  newCard: 'Novo cartão',
  cardUpdated: 'Cartão atualizado.',
  cardClosed: 'Cartão fechado',
  closed: 'Fechado',
  skipped: 'Pulado',
  answeredElsewhere: 'Respondido em outra guia',
  added: (names) => `Adicionado: ${names}`,
  removed: (names) => `Removido: ${names}`,
  changed: (names) => `Alterado: ${names}`,
  introduction: (kind, heading) => `${kind}: ${heading}`,
  pause: ', ',
  fullStop: '.',
  sheet: { lower: 'Abaixar o cartão', raise: 'Levantar o cartão' },

  send: 'Enviar',
  skip: 'Pular',
  tryAgain: 'Tentar novamente',

  sending: 'Enviando…',
  willTryAgain: 'Ainda não enviado – haverá nova tentativa',
  sent: 'Enviado',
  notSaved: 'Não foi possível salvar',

  question: {
    kind: 'Pergunta',
    close: 'Fechar a pergunta',
    pickOne: 'Escolha uma opção',
    pickSeveral: 'Escolha uma ou mais opções',
    hint: (count, counted, several) =>
      plural('pt', count, { one: `${counted} opção`, other: `${counted} opções` }) +
      (several ? ', escolha uma ou mais' : ', escolha uma'),
    other: 'Outra',
    otherText: 'Sua resposta',
    detail: (option) => `Detalhes sobre ${option}`,
    missing: 'Primeiro, escolha uma resposta.',
    missingText: 'Primeiro, digite sua resposta.',
    right: 'Resposta certa',
    wrong: 'Resposta errada',
    verdict: (isRight, answers) => (isRight ? 'Está certo.' : `Não está certo. O certo era: ${answers}`),
  },

  input: {
    kind: 'Campo de texto',
    optional: 'Opcional',
    hint: (required) =>
      required ? 'Um campo para preencher, obrigatório' : 'Um campo para preencher, opcional',
    problems: {
      missing: 'Primeiro, digite uma resposta.',
      tooLong: 'O texto é longo demais. Reduza-o.',
      email: 'Verifique o endereço de e-mail. Ele deve ser como nome@example.com.',
      number: 'Digite um número, por exemplo, 42.',
      tel: 'Verifique o número de telefone. Ele deve ter pelo menos três dígitos.',
    },
  },

  calendar: {
    kind: 'Calendário',
    close: 'Fechar o calendário',
    titles: {
      date_picker: 'Escolha uma data',
      slot_picker: 'Escolha um horário',
      date_time: 'Escolha uma data e um horário',
      range: 'Escolha as datas',
    },
    previousMonth: 'Mês anterior',
    nextMonth: 'Próximo mês',
    previousYear: 'Ano anterior',
    nextYear: 'Próximo ano',
    presets: 'Datas sugeridas',
    times: (count, counted) =>
      plural('pt', count, { one: `${counted} horário`, other: `${counted} horários` }),
    spanStart: 'primeiro dia',
    spanEnd: 'último dia',
    timesIn: (zone) => `Fuso horário: ${zone}`,
    timesInYours: (zone) => `Seu fuso horário: ${zone}`,
    next: {
      date: 'Nenhuma data escolhida',
      day: 'Escolha um dia para ver os horários',
      slot: 'Nenhum horário escolhido',
      range: 'Escolha o primeiro dia',
      rangeEnd: (day) => `A partir de ${day}. Escolha o último dia`,
    },
    newTimes: 'Novos horários para escolher',
    newDays: 'Novos dias para escolher',
    pickedSlots: (count, counted) =>
      plural('pt', count, { one: `${counted} horário escolhido`, other: `${counted} horários escolhidos` }),
    missing: {
      date: 'Primeiro, escolha uma data.',
      slot: 'Primeiro, escolha um horário.',
      range: 'Escolha antes o primeiro e o último dia.',
      rangeEnd: 'Escolha também o último dia.',
    },
  },

  text: {
    kind: 'Texto',
    close: 'Fechar o texto',
    more: 'Mais texto',
    other: 'Novo texto',
    newTab: '(abre em uma nova guia)',
    code: 'Código',
    table: 'Tabela',
    done: 'Concluído',
    notDone: 'Não concluído',
  },

  chart: {
    close: 'Fechar o gráfico',
    types: { bar: 'Gráfico de barras', line: 'Gráfico de linhas', pie: 'Gráfico circular' },
    summary: {
      named: (name, detail) => `${name} (${detail})`,
      one: (value) => `Um único valor: ${value}.`,
      parts: (_, counted, largest, smallest) =>
        `A maior de ${counted} partes: ${largest}; a menor: ${smallest}.`,
      level: (_, counted, value) => `Todos os ${counted} valores são ${value}.`,
      values: (_, counted, highest, lowest) =>
        `O maior de ${counted} valores: ${highest}; o menor: ${lowest}.`,
      change: {
        up: (from, to) => `Sobe de ${from} para ${to}`,
        down: (from, to) => `Cai de ${from} para ${to}`,
        level: (value) => `${value} no início e no fim`,
      },
      changeOnly: (change) => `${change}.`,
      changeWithin: (change, highest, lowest) => `${change}; máximo: ${highest}, mínimo: ${lowest}.`,
    },
    hint: (count, counted) =>
      plural('pt', count, {
        one: `${counted} valor, também em uma tabela`,
        other: `${counted} valores, também em uma tabela`,
      }),
    keys: 'Use as setas do teclado para ler os valores.',
    position: (number, count) => `${number} de ${count}`,
    table: 'Tabela de dados',
    label: 'Rótulo',
    value: 'Valor',
    share: 'Proporção',
    notDrawn: 'Não foi possível desenhar o gráfico. Estes são os valores.',
  },

  alert: {
    close: 'Fechar o alerta',
    severity: { info: 'Informação', success: 'Sucesso', warning: 'Aviso', error: 'Erro' },
    closesIn: (_, counted) => `Fecha em ${counted}\u00a0s`,
    waits: 'Fica aberto por enquanto',
  },

  scheduling: {
    kind: 'Agendamento',
    close: 'Fechar o agendamento',
    pickTime: 'Escolha um horário',
    loading: 'Carregando a página de agendamento…',
    slow: 'A página de agendamento está demorando para carregar.',
    silent: 'A página de agendamento não aparece? Ela também abre em uma nova guia.',
    openInTab: 'Abrir em uma nova guia',
    booked: 'Agendado',
    notTold: 'Não foi possível avisar o assistente',
    notConfigured: 'Agendamento não configurado',
    notConfiguredBody: 'Não há página de agendamento para mostrar aqui. Você pode continuar a conversa.',
  },

  notice: {
    close: 'Fechar o aviso',
    invalidTitle: 'Não é possível mostrar este cartão',
    invalidBody: 'O conteúdo recebido está incompleto ou é longo demais. Você pode continuar a conversa.',
    unsupportedTitle: 'Este tipo de cartão não é compatível aqui',
    unsupportedBody: 'Você pode continuar a conversa.',
    failedTitle: 'Este cartão não foi carregado',
    failedBody: 'Verifique a conexão ou continue a conversa.',
    loading: 'Carregando…',
  },

  replies: {
    submit: (about, answer) => (about ? `Minha resposta a ${about}: ${answer}.` : `${answer}.`),
    sent: (about) => (about ? `Respondi a ${about}.` : 'Respondi ao cartão.'),
    skip: (about) => (about ? `Prefiro não responder a ${about}.` : 'Prefiro não responder.'),
    dismiss: (about) => `Fechei ${about || 'o cartão'}.`,
    booked: (about) => (about ? `Agendei um horário para ${about}.` : 'Agendei um horário.'),
    quote: (text) => `“${text}”`,
    range: (start, end) => `de ${start} a ${end}`,
  },
};
