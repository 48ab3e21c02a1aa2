/**
 * Owns a font for the self-test: its one letter, x, is a full square, so that a picture shows whether the font was used.
 * Must never be used for text that anybody reads.
 */

/** 1000 units: ascent 800, descent 200, x as wide as high. Built with fonttools; WOFF2. */
export const PROBE_FONT =
  'data:font/woff2;base64,d09GMgABAAAAAAEUAAoAAAAAAmQAAADOAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAANAocNgE2AiQDBgsGAAQgBVoHIBvDAQAuDszzb0IbaUu4XLYlH5wR4vn4e/PcN7O7aZ07aPItqtW1ET6Q8LdbkgzDwjBRl0WR+voE4YGsr878B07UyfGJDngQOlAAFEJktYASy20MPHoEwek40UVVM1NNDPDaBm9+WRfq1h8A4BYMFK6U4Eq7RWvB28qbhQEM0AgaG0AD0nbn2785JxCE78VfnPa/VzXh6+lYWpeaBWWAsCEm0ADzUhMEQwsYAABozwJig4BhZ6Ok98WBo56HEzfPJxgHoz6ndUYCA+Vp4YgA';
