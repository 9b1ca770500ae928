import type { Words } from './english.js';
import { plural } from './plural.js';

/** Hindi, with आप, in verbs that do not tell the gender of the speaker. */
export const hi: Words = {
  rail: 'सहायक के कार्ड',
  newCard: 'नया कार्ड',
  cardUpdated: 'कार्ड अपडेट हुआ।',
  cardClosed: 'कार्ड बंद हुआ',
  closed: 'बंद किया गया',
  skipped: 'छोड़ा गया',
  answeredElsewhere: 'दूसरे टैब में उत्तर दिया गया',
  added: (names) => `जोड़ा गया: ${names}`,
  removed: (names) => `हटाया गया: ${names}`,
  changed: (names) => `बदला गया: ${names}`,
  introduction: (kind, heading) => `${kind}: ${heading}`,
  pause: ', ',
  fullStop: '।',
  sheet: { lower: 'कार्ड नीचे करें', raise: 'कार्ड ऊपर करें' },

  send: 'भेजें',
  skip: 'छोड़ें',
  tryAgain: 'फिर कोशिश करें',

  sending: 'भेजा जा रहा है…',
  willTryAgain: 'अभी नहीं भेजा गया – फिर कोशिश होगी',
  sent: 'भेज दिया गया',
  notSaved: 'सहेजा नहीं जा सका',

  question: {
    kind: 'प्रश्न',
    close: 'प्रश्न बंद करें',
    pickOne: 'कोई एक चुनें',
    pickSeveral: 'एक या अधिक चुनें',
    hint: (count, counted, several) =>
      plural('hi', count, { other: `${counted} विकल्प` }) + (several ? ', एक या अधिक चुनें' : ', एक चुनें'),
    other: 'अन्य',
    otherText: 'आपका उत्तर',
    detail: (option) => `${option} के बारे में विवरण`,
    missing: 'पहले कोई उत्तर चुनें।',
    missingText: 'पहले अपना उत्तर लिखें।',
    right: 'सही उत्तर',
    wrong: 'गलत उत्तर',
    verdict: (isRight, answers) => (isRight ? 'यह सही है।' : `यह सही नहीं है। सही उत्तर: ${answers}`),
  },

  input: {
    kind: 'लिखित उत्तर',
    optional: 'वैकल्पिक',
    hint: (required) => (required ? 'भरने के लिए एक फ़ील्ड, ज़रूरी' : 'भरने के लिए एक फ़ील्ड, वैकल्पिक'),
    problems: {
      missing: 'पहले कोई उत्तर लिखें।',
      tooLong: 'यह बहुत लंबा है। इसे छोटा करें।',
      email: 'ईमेल पता जाँचें। यह name@example.com जैसा होना चाहिए।',
      number: 'कोई संख्या लिखें, जैसे 42।',
      tel: 'फ़ोन नंबर जाँचें। इसमें कम से कम तीन अंक होने चाहिए।',
    },
  },

  calendar: {
    kind: 'कैलेंडर',
    close: 'कैलेंडर बंद करें',
    titles: {
      date_picker: 'तारीख चुनें',
      slot_picker: 'समय चुनें',
      date_time: 'तारीख और समय चुनें',
      range: 'अपनी तारीखें चुनें',
    },
    previousMonth: 'पिछला महीना',
    nextMonth: 'अगला महीना',
    previousYear: 'पिछला साल',
    nextYear: 'अगला साल',
    presets: 'सुझाई गई तारीखें',
    times: (count, counted) =>
      plural('hi', count, { one: `${counted} समय उपलब्ध`, other: `${counted} समय उपलब्ध` }),
    spanStart: 'पहला दिन',
    spanEnd: 'आखिरी दिन',
    timesIn: (zone) => `समय क्षेत्र: ${zone}`,
    timesInYours: (zone) => `आपका समय क्षेत्र: ${zone}`,
    next: {
      date: 'अभी कोई तारीख नहीं चुनी गई',
      day: 'समय देखने के लिए कोई दिन चुनें',
      slot: 'अभी कोई समय नहीं चुना गया',
      range: 'पहला दिन चुनें',
      rangeEnd: (day) => `${day} से। आखिरी दिन चुनें`,
    },
    newTimes: 'चुनने के लिए नए समय',
    newDays: 'चुनने के लिए नए दिन',
    pickedSlots: (count, counted) =>
      plural('hi', count, { one: `${counted} समय चुना गया`, other: `${counted} समय चुने गए` }),
    missing: {
      date: 'पहले कोई तारीख चुनें।',
      slot: 'पहले कोई समय चुनें।',
      range: 'पहला और आखिरी दिन चुनें।',
      rangeEnd: 'आखिरी दिन भी चुनें।',
    },
  },

  text: {
    kind: 'पाठ',
    close: 'पाठ बंद करें',
    more: 'और पाठ',
    other: 'नया पाठ',
    newTab: '(नए टैब में खुलता है)',
    code: 'कोड',
    table: 'तालिका',
    done: 'पूरा हुआ',
    notDone: 'पूरा नहीं हुआ',
  },

  chart: {
    close: 'चार्ट बंद करें',
    types: { bar: 'बार चार्ट', line: 'लाइन चार्ट', pie: 'पाई चार्ट' },
    summary: {
      named: (name, detail) => `${name} (${detail})`,
      one: (value) => `एक मान: ${value}।`,
      parts: (_, counted, largest, smallest) =>
        `${counted} हिस्सों में सबसे बड़ा: ${largest}; सबसे छोटा: ${smallest}।`,
      level: (_, counted, value) => `सभी ${counted} मान ${value} हैं।`,
      values: (_, counted, highest, lowest) => `${counted} मानों में सबसे अधिक: ${highest}; सबसे कम: ${lowest}।`,
      change: {
        up: (from, to) => `${from} से बढ़कर ${to}`,
        down: (from, to) => `${from} से घटकर ${to}`,
        level: (value) => `शुरू और अंत, दोनों में ${value}`,
      },
      changeOnly: (change) => `${change}।`,
      changeWithin: (change, highest, lowest) => `${change}; सबसे अधिक: ${highest}, सबसे कम: ${lowest}।`,
    },
    hint: (count, counted) =>
      plural('hi', count, { one: `${counted} मान, तालिका में भी`, other: `${counted} मान, तालिका में भी` }),
    keys: 'मान पढ़ने के लिए तीर कुंजियाँ दबाएँ।',
    position: (number, count) => `${count} में से ${number}`,
    table: 'डेटा तालिका',
    label: 'लेबल',
    value: 'मान',
    share: 'हिस्सा',
    notDrawn: 'चार्ट नहीं बनाया जा सका। ये इसके मान हैं।',
  },

  alert: {
    close: 'अलर्ट बंद करें',
    severity: { info: 'जानकारी', success: 'सफल', warning: 'चेतावनी', error: 'त्रुटि' },
    closesIn: (_, counted) => `${counted} सेकंड में बंद होगा`,
    waits: 'फ़िलहाल खुला रहेगा',
  },

  scheduling: {
    kind: 'अपॉइंटमेंट',
    close: 'अपॉइंटमेंट बंद करें',
    pickTime: 'समय चुनें',
    loading: 'बुकिंग पेज लोड हो रहा है…',
    slow: 'बुकिंग पेज लोड होने में समय लग रहा है।',
    silent: 'बुकिंग पेज नहीं दिख रहा? यह नए टैब में भी खुल सकता है।',
    openInTab: 'नए टैब में खोलें',
    booked: 'बुक हो गया',
    notTold: 'सहायक को बताया नहीं जा सका',
    notConfigured: 'बुकिंग सेट अप नहीं है',
    notConfiguredBody: 'यहाँ दिखाने के लिए कोई बुकिंग पेज नहीं है। आप बातचीत जारी रख सकते हैं।',
  },

  notice: {
    close: 'संदेश बंद करें',
    invalidTitle: 'यह कार्ड नहीं दिखाया जा सकता',
    invalidBody: 'भेजी गई जानकारी अधूरी या बहुत लंबी है। आप बातचीत जारी रख सकते हैं।',
    unsupportedTitle: 'इस तरह का कार्ड यहाँ नहीं चलता',
    unsupportedBody: 'आप बातचीत जारी रख सकते हैं।',
    failedTitle: 'यह कार्ड लोड नहीं हुआ',
    failedBody: 'कनेक्शन जाँचें या बातचीत जारी रखें।',
    loading: 'लोड हो रहा है…',
  },

  replies: {
    submit: (about, answer) => (about ? `${about} पर मेरा उत्तर: ${answer}।` : `${answer}।`),
    sent: (about) => (about ? `मैंने ${about} का उत्तर दे दिया है।` : 'मैंने उत्तर दे दिया है।'),
    skip: (about) => (about ? `मुझे ${about} का उत्तर नहीं देना है।` : 'मुझे इसका उत्तर नहीं देना है।'),
    dismiss: (about) => (about ? `मैंने ${about} को बंद कर दिया है।` : 'मैंने कार्ड बंद कर दिया है।'),
    booked: (about) => (about ? `मैंने ${about} के लिए समय बुक कर लिया है।` : 'मैंने समय बुक कर लिया है।'),
    quote: (text) => `“${text}”`,
    range: (start, end) => `${start} से ${end} तक`,
  },
};
