import { parts, values, valuesInTable } from './arabic-counts.js';
import type { Words } from './english.js';
import { plural } from './plural.js';

/** Arabic, in the standard language of the whole region. */
export const ar: Words = {
  rail: 'بطاقات المساعد',
  newCard: 'بطاقة جديدة',
  cardUpdated: 'تم تحديث البطاقة.',
  cardClosed: 'أُغلقت البطاقة',
  closed: 'أُغلقت',
  skipped: 'تم التخطي',
  answeredElsewhere: 'تمت الإجابة في علامة تبويب أخرى',
  added: (names) => `أُضيف: ${names}`,
  removed: (names) => `أُزيل: ${names}`,
  changed: (names) => `تغيّر: ${names}`,
  introduction: (kind, heading) => `${kind}: ${heading}`,
  pause: '، ',
  fullStop: '.',
  sheet: { lower: 'خفض البطاقة', raise: 'رفع البطاقة' },

  send: 'إرسال',
  skip: 'تخطي',
  tryAgain: 'إعادة المحاولة',

  sending: 'جارٍ الإرسال…',
  willTryAgain: 'لم يُرسل بعد – ستُعاد المحاولة',
  sent: 'تم الإرسال',
  notSaved: 'تعذّر الحفظ',

  question: {
    kind: 'سؤال',
    close: 'إغلاق السؤال',
    pickOne: 'اختر إجابة واحدة',
    pickSeveral: 'اختر إجابة واحدة أو أكثر',
    hint: (count, counted, several) =>
      plural('ar', count, {
        one: 'خيار واحد',
        two: 'خياران',
        few: `${counted} خيارات`,
        many: `${counted} خيارًا`,
        other: `${counted} خيار`,
      }) + (several ? '، اختر واحدًا أو أكثر' : '، اختر واحدًا'),
    other: 'إجابة أخرى',
    otherText: 'إجابتك',
    detail: (option) => `تفاصيل ${option}`,
    missing: 'اختر إجابة أولًا.',
    missingText: 'اكتب إجابتك أولًا.',
    right: 'إجابة صحيحة',
    wrong: 'إجابة غير صحيحة',
    verdict: (isRight, answers) => (isRight ? 'إجابتك صحيحة.' : `إجابتك غير صحيحة. الصواب: ${answers}`),
  },

  input: {
    kind: 'حقل إدخال',
    optional: 'اختياري',
    hint: (required) => (required ? 'حقل للتعبئة، مطلوب' : 'حقل للتعبئة، اختياري'),
    problems: {
      missing: 'اكتب إجابة أولًا.',
      tooLong: 'النص طويل جدًا. اختصره.',
      email: 'تحقّق من عنوان البريد الإلكتروني. ينبغي أن يكون على هذا الشكل: \u2068name@example.com\u2069',
      number: 'اكتب رقمًا (مثل 42).',
      tel: 'تحقّق من رقم الهاتف. ينبغي أن يتكوّن من ثلاثة أرقام على الأقل.',
    },
  },

  calendar: {
    kind: 'تقويم',
    close: 'إغلاق التقويم',
    titles: {
      date_picker: 'اختر تاريخًا',
      slot_picker: 'اختر موعدًا',
      date_time: 'اختر يومًا وموعدًا',
      range: 'اختر التواريخ',
    },
    previousMonth: 'الشهر السابق',
    nextMonth: 'الشهر التالي',
    previousYear: 'السنة السابقة',
    nextYear: 'السنة التالية',
    presets: 'تواريخ مقترحة',
    times: (count, counted) =>
      plural('ar', count, {
        zero: 'لا مواعيد',
        one: 'موعد واحد',
        two: 'موعدان',
        few: `${counted} مواعيد`,
        many: `${counted} موعدًا`,
        other: `${counted} موعد`,
      }),
    spanStart: 'اليوم الأول',
    spanEnd: 'اليوم الأخير',
    timesIn: (zone) => `المنطقة الزمنية: ${zone}`,
    timesInYours: (zone) => `منطقتك الزمنية: ${zone}`,
    next: {
      date: 'لم يُختر تاريخ بعد',
      day: 'اختر يومًا لعرض مواعيده',
      slot: 'لم يُختر موعد بعد',
      range: 'اختر اليوم الأول',
      rangeEnd: (day) => `من ${day}. اختر اليوم الأخير`,
    },
    newTimes: 'أوقات جديدة للاختيار من بينها',
    newDays: 'أيام جديدة للاختيار من بينها',
    pickedSlots: (count, counted) =>
      plural('ar', count, {
        zero: 'لم يُختر موعد بعد',
        one: 'اختير موعد واحد',
        two: 'اختير موعدان',
        few: `اختيرت ${counted} مواعيد`,
        many: `اختير ${counted} موعدًا`,
        other: `اختير ${counted} موعد`,
      }),
    missing: {
      date: 'اختر تاريخًا أولًا.',
      slot: 'اختر موعدًا أولًا.',
      range: 'اختر اليوم الأول واليوم الأخير.',
      rangeEnd: 'اختر اليوم الأخير أيضًا.',
    },
  },

  text: {
    kind: 'نص',
    close: 'إغلاق النص',
    more: 'أُضيف مزيد من النص',
    other: 'نص جديد',
    newTab: '(يُفتح في علامة تبويب جديدة)',
    code: 'شفرة برمجية',
    table: 'جدول',
    done: 'مكتمل',
    notDone: 'غير مكتمل',
  },

  chart: {
    close: 'إغلاق المخطط',
    types: { bar: 'مخطط أعمدة', line: 'مخطط خطي', pie: 'مخطط دائري' },
    summary: {
      named: (name, detail) => `${name} (${detail})`,
      one: (value) => `قيمة واحدة: ${value}.`,
      parts: (count, counted, largest, smallest) =>
        `الأكبر من بين ${parts(count, counted)}: ${largest}؛ الأصغر: ${smallest}.`,
      level: (_, counted, value) => `جميع القيم (${counted}) تساوي ${value}.`,
      values: (count, counted, highest, lowest) =>
        `الأعلى من بين ${values(count, counted)}: ${highest}؛ الأدنى: ${lowest}.`,
      change: {
        up: (from, to) => `ارتفاع من ${from} إلى ${to}`,
        down: (from, to) => `انخفاض من ${from} إلى ${to}`,
        level: (value) => `${value} في البداية والنهاية`,
      },
      changeOnly: (change) => `${change}.`,
      changeWithin: (change, highest, lowest) => `${change}؛ الأعلى: ${highest}، الأدنى: ${lowest}.`,
    },
    hint: valuesInTable,
    keys: 'استخدم مفاتيح الأسهم لقراءة القيم.',
    position: (number, count) => `${number} من ${count}`,
    table: 'جدول البيانات',
    label: 'التسمية',
    value: 'القيمة',
    share: 'النسبة',
    notDrawn: 'تعذّر رسم المخطط. هذه هي قيمه.',
  },

  alert: {
    close: 'إغلاق التنبيه',
    severity: { info: 'معلومات', success: 'تم بنجاح', warning: 'تحذير', error: 'خطأ' },
    closesIn: (seconds, counted) =>
      plural('ar', seconds, {
        zero: 'يُغلق الآن',
        one: 'يُغلق خلال ثانية واحدة',
        two: 'يُغلق خلال ثانيتين',
        few: `يُغلق خلال ${counted} ثوانٍ`,
        other: `يُغلق خلال ${counted} ثانية`,
      }),
    waits: 'يبقى مفتوحًا حاليًا',
  },

  scheduling: {
    kind: 'حجز موعد',
    close: 'إغلاق حجز الموعد',
    pickTime: 'اختر موعدًا',
    loading: 'جارٍ تحميل صفحة الحجز…',
    slow: 'تحميل صفحة الحجز بطيء.',
    silent: 'ألا تظهر صفحة الحجز؟ يمكن فتحها أيضًا في علامة تبويب جديدة.',
    openInTab: 'فتح في علامة تبويب جديدة',
    booked: 'تم الحجز',
    notTold: 'تعذّر إبلاغ المساعد',
    notConfigured: 'حجز المواعيد غير مُعدّ',
    notConfiguredBody: 'لا توجد صفحة حجز لعرضها هنا. يمكنك متابعة المحادثة.',
  },

  notice: {
    close: 'إغلاق الإشعار',
    invalidTitle: 'لا يمكن عرض هذه البطاقة',
    invalidBody: 'المحتوى المُرسل ناقص أو طويل جدًا. يمكنك متابعة المحادثة.',
    unsupportedTitle: 'هذا النوع من البطاقات غير مدعوم هنا',
    unsupportedBody: 'يمكنك متابعة المحادثة.',
    failedTitle: 'لم تُحمَّل هذه البطاقة',
    failedBody: 'تحقّق من الاتصال أو تابع المحادثة.',
    loading: 'جارٍ التحميل…',
  },

  replies: {
    submit: (about, answer) => (about ? `إجابتي عن ${about}: ${answer}.` : `${answer}.`),
    sent: (about) => (about ? `أجبتُ عن ${about}.` : 'لقد أجبتُ.'),
    skip: (about) => (about ? `أفضّل عدم الإجابة عن ${about}.` : 'أفضّل عدم الإجابة.'),
    dismiss: (about) => `أغلقتُ ${about || 'البطاقة'}.`,
    booked: (about) => (about ? `حجزتُ موعدًا بخصوص ${about}.` : 'حجزتُ موعدًا.'),
    quote: (text) => `«${text}»`,
    range: (start, end) => `من ${start} إلى ${end}`,
  },
};
