import { expect } from '@open-wc/testing';
import { chart } from '../../../src/cards/chart/index.js';
import { chartSamples } from '../../../src/cards/chart/samples.js';
import { english } from '../../../src/words/english.js';
import { propsOf, wrongPlaces } from '../../support/drawn-card.js';

const two = [
  { label: 'Yes', value: 3 },
  { label: 'No', value: 1 },
];
const points = (count: number) => Array.from({ length: count }, (_, value) => ({ label: `${value}`, value }));
const labelled = (label: string) => ({ data: [{ label, value: 1 }] });

describe('chart: what an agent may send', () => {
  it('is a chart of bars unless told otherwise', () => {
    expect(propsOf(chart, { data: two })).to.deep.equal({ chart_type: 'bar', data: two });
  });

  for (const chart_type of ['bar', 'line', 'pie']) {
    it(`can be a ${chart_type}`, () => {
      expect(wrongPlaces(chart, { chart_type, data: two })).to.be.empty;
    });
  }

  it('knows no other types', () => {
    expect(wrongPlaces(chart, { chart_type: 'scatter', data: two })).to.deep.equal(['chart_type']);
  });

  it('takes 1 to 12 values', () => {
    expect(wrongPlaces(chart, { data: points(1) })).to.be.empty;
    expect(wrongPlaces(chart, { data: points(12) })).to.be.empty;
    expect(wrongPlaces(chart, { data: [] })).to.deep.equal(['data']);
    expect(wrongPlaces(chart, { data: points(13) })).to.deep.equal(['data']);
    expect(wrongPlaces(chart, {})).to.deep.equal(['data']);
  });

  it('takes labels of 1 to 80 characters, as people count them', () => {
    expect(wrongPlaces(chart, labelled('a'.repeat(80)))).to.be.empty;
    expect(wrongPlaces(chart, labelled('🎈'.repeat(80)))).to.be.empty;
    expect(wrongPlaces(chart, labelled('a'.repeat(81)))).to.deep.equal(['data[0].label']);
    expect(wrongPlaces(chart, labelled('🎈'.repeat(81)))).to.deep.equal(['data[0].label']);
    expect(wrongPlaces(chart, labelled(''))).to.deep.equal(['data[0].label']);
  });

  it('takes a title of 1 to 120 characters', () => {
    expect(wrongPlaces(chart, { data: two, title: 'a'.repeat(120) })).to.be.empty;
    expect(wrongPlaces(chart, { data: two, title: 'a'.repeat(121) })).to.deep.equal(['title']);
    expect(wrongPlaces(chart, { data: two, title: '' })).to.deep.equal(['title']);
  });

  for (const axis of ['x_label', 'y_label']) {
    it(`takes an ${axis} of 1 to 80 characters`, () => {
      expect(wrongPlaces(chart, { data: two, [axis]: 'a'.repeat(80) })).to.be.empty;
      expect(wrongPlaces(chart, { data: two, [axis]: 'a'.repeat(81) })).to.deep.equal([axis]);
      expect(wrongPlaces(chart, { data: two, [axis]: '' })).to.deep.equal([axis]);
    });
  }

  it('takes any finite number, and nothing else, for a value', () => {
    const withValue = (value: unknown) => wrongPlaces(chart, { data: [{ label: 'a', value }] });
    for (const value of [0, -0, -3.5, 1e-300, 1.7e308]) expect(withValue(value)).to.be.empty;
    for (const value of [NaN, Infinity, -Infinity, '3', null, undefined, [1]]) {
      expect(withValue(value), String(value)).to.deep.equal(['data[0].value']);
    }
  });

  it('is refused with an argument that it does not know, also inside a value', () => {
    expect(wrongPlaces(chart, { data: two, color: 'red' })).to.deep.equal(['']);
    expect(wrongPlaces(chart, { data: [{ label: 'a', value: 1, color: 'red' }] })).to.deep.equal(['data[0]']);
  });

  it('makes no pie of negative values, nor of nothing', () => {
    const pie = (...values: readonly number[]) =>
      wrongPlaces(chart, { chart_type: 'pie', data: values.map((value) => ({ label: 'a', value })) });
    expect(pie(1, 0)).to.be.empty;
    expect(pie(3, -1)).to.deep.equal(['data']);
    expect(pie(0, 0)).to.deep.equal(['data']);
    expect(wrongPlaces(chart, { data: [{ label: 'a', value: -1 }] })).to.be.empty;
  });

  it('can be put back in as it came out, for an update', () => {
    const props = propsOf(chart, { chart_type: 'line', data: two, title: 'T', x_label: 'X', y_label: 'Y' });
    expect(propsOf(chart, props)).to.deep.equal(props);
  });

  it('is only dismissed, never answered', () => {
    expect(chart.answerable).to.equal(false);
    expect(chart.dismissible).to.equal(true);
    expect(chart.readAnswer({ type: 'dismiss', value: {} })).to.be.empty;
    expect(chart.readAnswer({ type: 'submit', value: {} })).to.have.length(1);
    expect(chart.readAnswer({ type: 'skip', value: {} })).to.have.length(1);
  });

  it('is named by its title, and is called by its type', () => {
    const pie = propsOf(chart, { data: two, chart_type: 'pie' }) as never;
    expect(chart.heading(propsOf(chart, { data: two, title: 'Votes' }) as never)).to.equal('Votes');
    expect(chart.heading(pie)).to.equal('');
    expect(chart.kind(english, pie)).to.equal('Pie chart');
  });

  it('has samples that keep all this', () => {
    expect(chartSamples).to.have.length.above(8);
    for (const sample of chartSamples) {
      expect(wrongPlaces(chart, sample.arguments), sample.name).to.be.empty;
    }
  });
});
