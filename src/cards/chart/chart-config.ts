import type {
  BarControllerDatasetOptions,
  CartesianParsedData,
  CartesianScaleTypeRegistry,
  ChartConfiguration,
  CoreChartOptions,
  LineControllerDatasetOptions,
} from 'chart.js';
import { isolate } from '../../lib/bidi.js';
import type { ChartLook } from './chart-look.js';
import { LINE, type ChartPlan } from './plan.js';

/** All that a drawing shows: where, how, and which value is pointed at. */
export interface ChartScene {
  readonly plan: ChartPlan;
  readonly look: ChartLook;
  readonly active: number | null;
}

interface Kind<Options> {
  chartOptions: CoreChartOptions<'bar'>;
  datasetOptions: Options & { scene: ChartScene };
  defaultDataPoint: number;
  metaExtensions: object;
  parsedDataType: CartesianParsedData;
  scales: keyof CartesianScaleTypeRegistry;
}

/**
 * Our own names: the registry of Chart.js belongs to the whole page, and the page's own bars and pies
 * must stay as they are.
 */
declare module 'chart.js' {
  interface ChartTypeRegistry {
    'canvas-rail-bars': Kind<BarControllerDatasetOptions>;
    'canvas-rail-line': Kind<LineControllerDatasetOptions>;
    'canvas-rail-pie': Kind<object>;
  }
}

export type RailChartType = 'canvas-rail-bars' | 'canvas-rail-line' | 'canvas-rail-pie';
export type ChartConfig = ChartConfiguration<RailChartType, number[]>;

const DURATION = 280;

const types = {
  columns: 'canvas-rail-bars',
  rows: 'canvas-rail-bars',
  line: 'canvas-rail-line',
  pie: 'canvas-rail-pie',
} as const;

/** What Chart.js is told: pure, so that it can be tested without a canvas. */
export function chartConfig(scene: ChartScene): ChartConfig {
  const { plan, look } = scene;
  return {
    type: types[plan.shape],
    data: {
      labels: plan.places.map((_, index) => index),
      datasets: [{ data: [...plan.places], ...marks(scene), scene }],
    },
    options: {
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      // Not even plugins that the page has registered for all of its charts.
      plugins: false as never,
      animation: look.still ? false : { duration: DURATION, easing: 'easeOutQuart' },
      indexAxis: plan.shape === 'rows' ? 'y' : 'x',
      layout: { autoPadding: false, padding: padding(plan) },
      scales: scales(scene),
    },
  };
}

/** The colours and shapes of the marks; while one is pointed at, the others step back. */
function marks({ plan, look, active }: ChartScene) {
  const colours = plan.places.map((_, index) =>
    active === null ? look.mark : index === active ? look.strong : look.faded,
  );
  if (plan.shape === 'pie') return {};
  if (plan.shape !== 'line')
    return { backgroundColor: colours, borderRadius: 4, borderWidth: 0, clip: false };
  return {
    clip: false,
    borderColor: look.mark,
    borderWidth: 2,
    borderJoinStyle: 'round' as const,
    tension: 0,
    pointBackgroundColor: plan.places.map((_, index) => (index === active ? look.strong : look.mark)),
    pointBorderColor: look.surface,
    pointBorderWidth: 2,
    pointRadius: plan.places.map((_, index) => (index === active ? 6 : 4)),
  };
}

/** Room for the values that are written beyond the marks. */
function padding({ shape }: ChartPlan) {
  if (shape === 'pie') return 26;
  return shape === 'rows' ? 0 : { top: LINE + 6, bottom: 0, left: 0, right: 0 };
}

function scales({ plan, look }: ChartScene): NonNullable<NonNullable<ChartConfig['options']>['scales']> {
  if (plan.shape === 'pie') return {};
  const values = { type: 'linear', min: 0, max: 1 } as const;
  if (plan.shape === 'rows') {
    return {
      x: { ...values, display: false, reverse: look.rtl },
      y: { type: 'category', display: false, offset: true },
    };
  }
  const ticks = {
    color: look.muted,
    font: { family: look.fontFamily, size: look.fontSize, lineHeight: `${LINE}px` },
    autoSkip: false,
    minRotation: 0,
    maxRotation: 0,
  };
  return {
    x: {
      type: 'category',
      offset: true,
      reverse: look.rtl,
      border: { display: false },
      grid: { display: false },
      ticks: {
        ...ticks,
        callback: (index: string | number) => plan.labels[Number(index)]?.map(isolate) ?? [],
      },
    },
    y: {
      ...values,
      position: look.rtl ? 'right' : 'left',
      border: { display: false },
      grid: {
        drawTicks: false,
        color: plan.ticks.map(({ zero }) => (zero ? look.zero : look.grid)),
      },
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = plan.ticks.map(({ at }) => ({ value: at }));
      },
      ticks: {
        ...ticks,
        padding: 8,
        callback: (_: string | number, index: number) => plan.ticks[index]?.text,
      },
    },
  };
}
