import { expect } from '@open-wc/testing';
import { formOf, sideOf } from '../../src/rail/layout.js';
import { layoutSignal } from '../../src/rail/layout-signal.js';
import type { Card } from '../../src/core/card.js';

const room = (width: number, height = 720) => ({ width, height, rem: 16 });
const card = (slots: Partial<Card>) => ({ askedSlot: null, preferredSlot: null, ...slots }) as Card;

describe('the room for a card', () => {
  it('takes the side of the action, else of the host, else of the platform, else right', () => {
    const left = 'safe-area-left' as const;
    const right = 'safe-area-right' as const;

    expect(sideOf(card({}), null)).to.equal('right');
    expect(sideOf(card({ preferredSlot: left }), null)).to.equal('left');
    expect(sideOf(card({ preferredSlot: right }), 'left')).to.equal('left');
    expect(sideOf(card({ preferredSlot: left, askedSlot: right }), 'left')).to.equal('right');
  });

  it('is a sheet in a container that is narrow and upright, a rail everywhere else', () => {
    expect(formOf(room(375, 720))).to.equal('sheet');
    expect(formOf(room(767, 1024))).to.equal('sheet');
    expect(formOf(room(768, 1024))).to.equal('rail');
    expect(formOf(room(720, 375))).to.equal('rail');
  });

  it('moves the video away from the card by the overlap with the face', () => {
    // 16 + 448 + 24 px are taken; 275/1280 of the width is free on either side of the face.
    expect(layoutSignal('right', room(1280)).video_shift_x).to.equal(-213);
    expect(layoutSignal('left', room(1280)).video_shift_x).to.equal(213);
    expect(layoutSignal('left', room(1280)).safe_area).to.deep.equal({
      x: 275,
      y: 111,
      width: 730,
      height: 609,
    });
  });

  it('does not move the video of a small container, nor without a card, nor further than the limits', () => {
    expect(layoutSignal('right', room(899))).to.deep.equal({
      active: false,
      video_shift_x: 0,
      backdrop: false,
    });
    expect(layoutSignal(null, room(1280)).active).to.equal(false);
    expect(layoutSignal('right', room(900)).video_shift_x).to.equal(-270);
    expect(layoutSignal('right', room(3000)).video_shift_x).to.equal(0);
    const wholeFace = { x: 0, y: 0, width: 1, height: 1 };
    expect(layoutSignal('left', room(2000), wholeFace).video_shift_x).to.equal(360);
  });
});
