import type { CardSample } from '../card-sample.js';

const component = 'canvas.chart';

const points = (labels: readonly string[], values: readonly number[]) =>
  labels.map((label, index) => ({ label, value: values[index] ?? 0 }));

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const chartSamples: readonly CardSample[] = [
  {
    name: 'bars',
    component,
    arguments: {
      title: 'Revenue by quarter',
      y_label: 'Thousand euros',
      data: points(['Q1', 'Q2', 'Q3', 'Q4'], [1240, 1485, 1390, 1910]),
    },
  },
  {
    name: 'line of a year',
    component,
    arguments: {
      chart_type: 'line',
      title: 'Active members this year',
      x_label: 'Month',
      y_label: 'Members',
      data: points(months, [312, 330, 328, 361, 402, 398, 371, 365, 420, 468, 492, 517]),
    },
  },
  {
    name: 'pie',
    component,
    arguments: {
      chart_type: 'pie',
      title: 'Where visitors come from',
      data: points(
        ['Search', 'Direct', 'Newsletter', 'Social media', 'Partners'],
        [4820, 2610, 1240, 905, 310],
      ),
    },
  },
  {
    name: 'bars with long labels',
    component,
    arguments: {
      title: 'What customers ask for most often',
      x_label: 'Request',
      y_label: 'Tickets',
      data: points(
        [
          'Export of all invoices of a year as one file',
          'Single sign-on with the identity provider of their own company',
          'Dark mode',
          'An application for tablets that also works without a connection to the internet',
        ],
        [482, 391, 204, 178],
      ),
    },
  },
  {
    name: 'gains and losses',
    component,
    arguments: {
      title: 'Change against last year',
      y_label: 'Percentage points',
      data: points(['North', 'East', 'South', 'West', 'Online'], [4.2, -1.8, 2.5, -3.1, 7.4]),
    },
  },
  {
    name: 'line below zero',
    component,
    arguments: {
      chart_type: 'line',
      title: 'Night temperature',
      y_label: '°C',
      data: points(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], [3.5, 1, -2.5, -6, -4.5, 0, 2]),
    },
  },
  {
    name: 'pie of twelve',
    component,
    arguments: {
      chart_type: 'pie',
      title: 'Spending by month',
      x_label: 'Month',
      y_label: 'Euros',
      data: points(months, [900, 15, 10, 12, 420, 388, 371, 365, 0, 46, 49, 1]),
    },
  },
  {
    name: 'twelve long labels',
    component,
    arguments: {
      chart_type: 'line',
      data: Array.from({ length: 12 }, (_, index) => ({
        label: `Week ${index + 1}, all shops together, without returned or exchanged goods, gross of tax`,
        value: 1_000_000_000_000 + index * index * 9_000_000_000,
      })),
    },
  },
  {
    name: 'tiny numbers',
    component,
    arguments: {
      title: 'Error rate per request',
      data: points(['v1.0', 'v1.1', 'v1.2'], [0.00001, 0.000034, 0.0000021]),
    },
  },
  { name: 'all zeros', component, arguments: { data: points(['Yes', 'No'], [0, 0]) } },
  {
    name: 'one value',
    component,
    arguments: { chart_type: 'line', title: 'Just started', data: [{ label: 'Today', value: 7 }] },
  },
  {
    name: 'twelve long bars',
    component,
    arguments: {
      title:
        'A title that is as long as a title may be, which is one hundred and twenty code points, and it has to wrap in the card',
      x_label: 'Something that is said about the labels with quite a lot of words',
      y_label: 'Something that is said about the values with quite a lot of words',
      data: Array.from({ length: 12 }, (_, index) => ({
        label: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesell. ${index}`,
        value: (index - 3) * 123_456.789,
      })),
    },
  },
  {
    name: 'Arabic',
    component,
    arguments: {
      chart_type: 'bar',
      title: 'المبيعات حسب المدينة',
      x_label: 'المدينة',
      y_label: 'ألف ريال',
      data: points(['الرياض', 'جدة', 'الدمام', 'مكة'], [1240, 980, 655, 430]),
    },
  },
];
