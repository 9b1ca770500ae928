import { svg, type SVGTemplateResult } from 'lit';

/**
 * The talking host: drawn, not filmed. The face stands where a talking face usually stands in a picture of
 * 1280 × 720. What moves (breath, eyes, mouth) is in host-figure.css.
 */
export const hostFigure: SVGTemplateResult = svg`
  <g transform="translate(0 -34)"><g class="figure-body">
    <path class="sweater" d="M352 1900V900c0-170 26-236 96-272 40-20 78-30 112-44 20-8 40-14 80-14s60 6 80 14c34 14 72 24 112 44 70 36 96 102 96 272v1000z" />
    <path class="sweater-shade" d="M352 1900V900c0-170 26-236 96-272 18-9 35-16 52-22-16 44-22 120-22 294v1000zM928 1900V900c0-170-26-236-96-272-18-9-35-16-52-22 16 44 22 120 22 294z" />
    <path class="skin" d="M594 470h92v96c0 26-20 46-46 46s-46-20-46-46z" />
    <path class="skin-shade" d="M594 500h92v34c-22 36-70 36-92 0z" />
    <path class="collar" d="M588 560c-14 4-22 12-20 24 6 34 36 56 72 56s66-22 72-56c2-12-6-20-20-24-4 28-24 46-52 46s-48-18-52-46z" />
  </g></g>
  <g class="figure-head">
    <path class="hair-back" d="M640 192c-84 0-126 58-126 136 0 62 6 104 26 138 16 28 44 36 66 26h68c22 10 50 2 66-26 20-34 26-76 26-138 0-78-42-136-126-136z" />
    <path class="skin" d="M640 232c-56 0-90 42-90 106 0 44 10 80 28 108 18 28 40 42 62 42s44-14 62-42c18-28 28-64 28-108 0-64-34-106-90-106z" />
    <path class="skin-shade face-shade" d="M730 338c0 44-10 80-28 108-18 28-40 42-62 42-8 0-16-2-24-5 40-8 70-62 74-125 2-34-2-64-14-88 34 12 54 30 54 68z" />
    <ellipse class="blush" cx="588" cy="398" rx="19" ry="11" />
    <ellipse class="blush" cx="692" cy="398" rx="19" ry="11" />
    <g class="brows">
      <path d="M581 328q18-12 39-5" />
      <path d="M660 323q21-7 39 5" />
    </g>
    <g class="eyes">
      <ellipse cx="601" cy="358" rx="7" ry="9.5" />
      <ellipse cx="679" cy="358" rx="7" ry="9.5" />
      <circle class="glint" cx="603.5" cy="354.5" r="2.2" />
      <circle class="glint" cx="681.5" cy="354.5" r="2.2" />
    </g>
    <path class="nose" d="M634 402q7 5 14 0" />
    <path class="smile" d="M616 434q24 15 48 0" />
    <path class="mouth" d="M616 432q24 6 48 0q-3 27-24 27t-24-27z" />
    <path class="hair" d="M640 192c-84 0-126 58-126 136 0 38 2 68 10 92 14-12 28-34 31-78 2-18 6-32 14-42 52-2 96-20 122-56 20 24 30 44 34 98 3 44 17 66 31 78 8-24 10-54 10-92 0-78-42-136-126-136z" />
    <path class="hair-light" d="M560 276c18-36 52-54 96-54-34 12-58 28-76 53z" />
  </g>
`;

/** The room behind the host. It is drawn wider than the picture, because the picture moves. */
export const room: SVGTemplateResult = svg`
  <rect class="wall" x="-1200" y="-800" width="3680" height="2400" />
  <path class="light" d="M-40 -200H230L590 900H320z" />
  <path class="light" d="M310 -200H400L760 900H670z" />
  <g class="shelf">
    <rect class="board" x="120" y="356" width="262" height="10" rx="5" />
    <rect class="book-1" x="152" y="262" width="26" height="94" rx="4" />
    <rect class="book-2" x="182" y="280" width="20" height="76" rx="4" />
    <rect class="book-3" x="206" y="270" width="32" height="86" rx="4" />
    <path class="vase" d="M312 356c-20-5-27-36-9-56 6-6 6-16 2-23h32c-4 7-4 17 2 23 18 20 11 51-9 56z" />
  </g>
  <g class="frame-on-wall">
    <rect class="board" x="916" y="120" width="170" height="212" rx="6" />
    <rect class="light" x="930" y="134" width="142" height="184" rx="3" />
    <path class="leaf-1" d="M930 318v-52c30-40 60-40 86-10 18 20 38 22 56 2v60z" />
    <circle class="book-1" cx="1034" cy="190" r="20" />
  </g>
  <g class="plant">
    <path d="M1120 900c-6-170 4-260 36-340" class="stem" />
    <path class="leaf-1" d="M1138 690c-84-16-120-66-126-128 74 6 120 52 126 128z" />
    <path class="leaf-2" d="M1130 760c64-20 114-62 120-132-74 10-116 58-120 132z" />
    <path class="leaf-2" d="M1150 590c-38-46-38-102-6-154 42 42 48 98 6 154z" />
  </g>
`;
