// Reads a QR code from a picture, for browsers that cannot do it themselves (Safari, Firefox,
// Chromium on Linux). After ISO/IEC 18004: versions 1 to 10, which hold any address of a badge.

/** The text of the code in an ImageData, or null. */
export function readCode({ data, width, height }) {
  const dark = binarise(data, width, height);
  const bit = (x, y) => (x >= 0 && y >= 0 && x < width && y < height ? dark[y * width + x] : 0);
  for (const corners of triples(finders(bit, width, height))) {
    const text = readAt(bit, corners);
    if (text !== null) return text;
  }
  return null;
}

/** Dark or not, compared with the neighbourhood, so that shadows do no harm. */
function binarise(data, width, height) {
  const sums = new Float64Array((width + 1) * (height + 1));
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const value = (data[at] * 77 + data[at + 1] * 150 + data[at + 2] * 29) >> 8;
      grey[y * width + x] = value;
      row += value;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
    }
  }
  const half = Math.max(8, Math.round(Math.min(width, height) / 12));
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - half), Math.min(height, y + half + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - half), Math.min(width, x + half + 1)];
      const at = (row, column) => sums[row * (width + 1) + column];
      const sum = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
      const mean = sum / ((bottom - top) * (right - left));
      dark[y * width + x] = grey[y * width + x] < mean - 6 ? 1 : 0;
    }
  }
  return dark;
}

/** Whether five runs are as 1:1:3:1:1; their module, or 0. */
function like(runs) {
  const module = runs.reduce((sum, run) => sum + run, 0) / 7;
  const near = (run, modules) => Math.abs(run - modules * module) <= 0.6 * module * Math.sqrt(modules);
  return module >= 1 && [1, 1, 3, 1, 1].every((modules, place) => near(runs[place], modules)) ? module : 0;
}

/** The five runs through a dark point in a direction, with the offset of their middle. */
function runsThrough(bit, x, y, dx, dy, most) {
  const runs = [0, 0, 0, 0, 0];
  const walk = (sign, places) => {
    let step = sign > 0 ? 1 : 0;
    for (const [order, place] of places.entries()) {
      const wanted = order % 2 === 0 ? 1 : 0;
      while (runs[place] <= most && bit(Math.round(x + sign * step * dx), Math.round(y + sign * step * dy)) === wanted) {
        runs[place]++;
        step++;
      }
    }
    return step;
  };
  const back = walk(-1, [2, 1, 0]);
  const forth = walk(1, [2, 3, 4]);
  const middle = (forth - runs[4] - runs[3] - 1 - (back - runs[0] - runs[1] - 1)) / 2;
  return { runs, middle };
}

/** Centres of the three large squares and of what looks like them. */
function finders(bit, width, height) {
  const found = [];
  for (let y = 0; y < height; y += 2) {
    const runs = [];
    let length = 0;
    for (let x = 0; x <= width; x++) {
      const here = x < width ? bit(x, y) : -1;
      const before = x > 0 ? bit(x - 1, y) : here;
      if (x > 0 && here !== before) {
        runs.push(length);
        length = 0;
        if (before === 1 && runs.length >= 5) {
          const five = runs.slice(-5);
          if (like(five)) confirm(five, x, y);
        }
      }
      length++;
    }
  }
  function confirm(five, end, y) {
    const x = end - five[4] - five[3] - five[2] / 2;
    const most = five[2] * 2;
    const down = runsThrough(bit, Math.floor(x), y, 0, 1, most);
    if (!like(down.runs)) return;
    const cy = y + down.middle;
    const across = runsThrough(bit, Math.floor(x), Math.round(cy), 1, 0, most);
    const module = like(across.runs);
    if (!module) return;
    const cx = Math.floor(x) + across.middle;
    const size = (module + like(down.runs)) / 2;
    const known = found.find((one) => Math.hypot(one.x - cx, one.y - cy) < one.size * 3.5);
    if (!known) return void found.push({ x: cx, y: cy, size, seen: 1 });
    const weight = known.seen++;
    for (const [name, value] of [["x", cx], ["y", cy], ["size", size]]) {
      known[name] = (known[name] * weight + value) / (weight + 1);
    }
  }
  return found.sort((a, b) => b.seen - a.seen).slice(0, 8);
}

/** Three of them that can be the corners of one code, the likeliest first. */
function* triples(found) {
  const all = [];
  for (let a = 0; a < found.length; a++) {
    for (let b = a + 1; b < found.length; b++) {
      for (let c = b + 1; c < found.length; c++) {
        const three = [found[a], found[b], found[c]];
        const sizes = three.map((one) => one.size);
        if (Math.max(...sizes) > 1.6 * Math.min(...sizes)) continue;
        const far = (i, j) => Math.hypot(three[i].x - three[j].x, three[i].y - three[j].y);
        // the corner lies opposite the longest side
        const sides = [[far(1, 2), 0, 1, 2], [far(0, 2), 1, 0, 2], [far(0, 1), 2, 0, 1]].sort((p, q) => q[0] - p[0]);
        const [longest, top, one, two] = sides[0];
        const odd = Math.abs(longest / Math.SQRT2 / far(top, one) - 1) + Math.abs(far(top, one) / far(top, two) - 1);
        if (odd > 0.7) continue;
        const [t, p, q] = [three[top], three[one], three[two]];
        const turn = (p.x - t.x) * (q.y - t.y) - (p.y - t.y) * (q.x - t.x);
        all.push({ odd, top: t, right: turn > 0 ? p : q, below: turn > 0 ? q : p });
      }
    }
  }
  yield* all.sort((a, b) => a.odd - b.odd);
}

function readAt(bit, { top, right, below }) {
  const far = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
  const module = (top.size + right.size + below.size) / 3;
  const guess = (far(top, right) + far(top, below)) / 2 / module + 7;
  const nearest = Math.round((guess - 17) / 4);
  for (const version of [nearest, nearest + 1, nearest - 1]) {
    if (version < 1 || version > 10) continue;
    const size = 17 + 4 * version;
    for (const fourth of fourths(bit, { top, right, below }, version, module)) {
      const place = projection(size, { top, right, below }, fourth);
      const at = (column, row) => {
        const { x, y } = place(column + 0.5, row + 0.5);
        return bit(Math.floor(x), Math.floor(y));
      };
      const text = decode(at, version, size);
      if (text !== null) return text;
    }
  }
  return null;
}

/** Where the fourth point is: the small square near the corner, or where the others would have it. */
function* fourths(bit, { top, right, below }, version, module) {
  const span = 4 * version + 10;
  const near = 1 - 3 / span;
  const plain = { x: right.x - top.x + below.x, y: right.y - top.y + below.y, inner: false };
  if (version > 1) {
    const wanted = {
      x: top.x + near * (plain.x - top.x),
      y: top.y + near * (plain.y - top.y),
    };
    const reach = Math.ceil(module * 5);
    const spots = [];
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const [x, y] = [Math.round(wanted.x + dx), Math.round(wanted.y + dy)];
        if (!bit(x, y)) continue;
        const odd = small(bit, x, y, module);
        if (odd !== null) spots.push({ x, y, odd: odd + Math.hypot(dx, dy) / module / 4 });
      }
    }
    spots.sort((a, b) => a.odd - b.odd);
    if (spots.length > 0) {
      const like = spots.filter((one) => Math.hypot(one.x - spots[0].x, one.y - spots[0].y) < module);
      const mean = (name) => like.reduce((sum, one) => sum + one[name], 0) / like.length + 0.5;
      yield { x: mean("x"), y: mean("y"), inner: true };
    }
  }
  yield plain;
}

/** How far the runs through a point are from 1:1:1:1:1 both ways, or null. */
function small(bit, x, y, module) {
  let odd = 0;
  for (const [dx, dy] of [[1, 0], [0, 1]]) {
    const { runs } = runsThrough(bit, x, y, dx, dy, module * 3);
    const inner = runs.slice(1, 4);
    if (inner.some((run) => run < 0.4 * module || run > 1.8 * module)) return null;
    odd += inner.reduce((sum, run) => sum + Math.abs(run / module - 1), 0);
  }
  return odd;
}

/** From columns and rows of the code to the picture, through four points that are known in both. */
function projection(size, { top, right, below }, fourth) {
  const last = size - 3.5;
  const inner = fourth.inner ? size - 6.5 : last;
  const from = [[3.5, 3.5], [last, 3.5], [inner, inner], [3.5, last]];
  const to = [top, right, fourth, below].map(({ x, y }) => [x, y]);
  const rows = from.flatMap(([u, v], place) => {
    const [x, y] = to[place];
    return [
      [u, v, 1, 0, 0, 0, -u * x, -v * x, x],
      [0, 0, 0, u, v, 1, -u * y, -v * y, y],
    ];
  });
  const [a, b, c, d, e, f, g, h] = solved(rows);
  return (u, v) => {
    const w = g * u + h * v + 1;
    return { x: (a * u + b * v + c) / w, y: (d * u + e * v + f) / w };
  };
}

/** Eight equations, by elimination. */
function solved(rows) {
  const count = rows.length;
  for (let pivot = 0; pivot < count; pivot++) {
    const best = rows.slice(pivot).reduce((a, b) => (Math.abs(b[pivot]) > Math.abs(a[pivot]) ? b : a));
    const place = rows.indexOf(best);
    [rows[pivot], rows[place]] = [rows[place], rows[pivot]];
    for (const row of rows) {
      if (row === rows[pivot] || row[pivot] === 0) continue;
      const times = row[pivot] / rows[pivot][pivot];
      for (let column = pivot; column <= count; column++) row[column] -= times * rows[pivot][column];
    }
  }
  return rows.map((row, place) => row[count] / row[place]);
}

const MASKS = [
  (x, y) => (x + y) % 2 === 0,
  (x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** By version: for L, M, Q, H the check words of a block, then pairs of blocks and their data words. */
const BLOCKS = [
  null,
  [[7, 1, 19], [10, 1, 16], [13, 1, 13], [17, 1, 9]],
  [[10, 1, 34], [16, 1, 28], [22, 1, 22], [28, 1, 16]],
  [[15, 1, 55], [26, 1, 44], [18, 2, 17], [22, 2, 13]],
  [[20, 1, 80], [18, 2, 32], [26, 2, 24], [16, 4, 9]],
  [[26, 1, 108], [24, 2, 43], [18, 2, 15, 2, 16], [22, 2, 11, 2, 12]],
  [[18, 2, 68], [16, 4, 27], [24, 4, 19], [28, 4, 15]],
  [[20, 2, 78], [18, 4, 31], [18, 2, 14, 4, 15], [26, 4, 13, 1, 14]],
  [[24, 2, 97], [22, 2, 38, 2, 39], [22, 4, 18, 2, 19], [26, 4, 14, 2, 15]],
  [[30, 2, 116], [22, 3, 36, 2, 37], [20, 4, 16, 4, 17], [24, 4, 12, 4, 13]],
  [[18, 2, 68, 2, 69], [26, 4, 43, 1, 44], [24, 6, 19, 2, 20], [28, 6, 15, 2, 16]],
];
/** Middles of the small squares. */
const SMALL = [null, [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

/** Correction level and mask, in the word of the 32 that differs least, if in no more than three bits. */
function format(at, size) {
  const read = (places) => places.reduce((word, [x, y]) => (word << 1) | at(x, y), 0);
  const one = [0, 1, 2, 3, 4, 5, 7].map((x) => [x, 8]);
  one.push([8, 8], [8, 7], ...[5, 4, 3, 2, 1, 0].map((y) => [8, y]));
  const two = [1, 2, 3, 4, 5, 6, 7].map((n) => [8, size - n]);
  two.push(...[8, 7, 6, 5, 4, 3, 2, 1].map((n) => [size - n, 8]));
  let best = { off: 4 };
  for (const word of [read(one), read(two)]) {
    for (let said = 0; said < 32; said++) {
      let rest = said << 10;
      for (let place = 14; place >= 10; place--) if (rest & (1 << place)) rest ^= 0x537 << (place - 10);
      const differs = word ^ (((said << 10) | rest) ^ 0x5412);
      const off = differs.toString(2).replaceAll("0", "").length;
      // as it is written: L 01, M 00, Q 11, H 10
      if (off < best.off) best = { off, level: [1, 0, 3, 2][said >> 3], mask: said & 7 };
    }
  }
  return best.off < 4 ? best : null;
}

function decode(at, version, size) {
  const form = format(at, size);
  if (!form) return null;
  const masked = MASKS[form.mask];
  const middles = SMALL[version];
  const fixed = (x, y) =>
    (x < 9 && y < 9) ||
    (x < 9 && y >= size - 8) ||
    (x >= size - 8 && y < 9) ||
    x === 6 ||
    y === 6 ||
    (version > 6 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) ||
    middles.some((mx) =>
      middles.some((my) => {
        const corner = (mx === 6 && my === 6) || (mx === 6 && my > size - 9) || (my === 6 && mx > size - 9);
        return !corner && Math.abs(x - mx) <= 2 && Math.abs(y - my) <= 2;
      }),
    );
  const words = [];
  let [word, bits] = [0, 0];
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (fixed(x, y)) continue;
        word = (word << 1) | (at(x, y) ^ (masked(x, y) ? 1 : 0));
        if (++bits === 8) {
          words.push(word);
          [word, bits] = [0, 0];
        }
      }
    }
  }
  const data = corrected(words, BLOCKS[version][form.level]);
  return data && said(data, version);
}

/** The data words, taken apart into blocks and mended. */
function corrected(words, [check, ...groups]) {
  const lengths = [];
  for (let place = 0; place < groups.length; place += 2) {
    for (let block = 0; block < groups[place]; block++) lengths.push(groups[place + 1]);
  }
  const blocks = lengths.map(() => []);
  let next = 0;
  for (let column = 0; column < Math.max(...lengths); column++) {
    for (const [block, length] of lengths.entries()) if (column < length) blocks[block].push(words[next++]);
  }
  for (let column = 0; column < check; column++) for (const block of blocks) block.push(words[next++]);
  if (next > words.length) return null;
  const data = [];
  for (const [place, block] of blocks.entries()) {
    const mended = mend(block, check);
    if (!mended) return null;
    data.push(...mended.slice(0, lengths[place]));
  }
  return data;
}

const EXP = new Uint8Array(510);
const LOG = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power++) {
  EXP[power] = EXP[power + 255] = value;
  LOG[value] = power;
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}
const times = (a, b) => (a && b ? EXP[LOG[a] + LOG[b]] : 0);
const over = (a, b) => (a ? EXP[LOG[a] + 255 - LOG[b]] : 0);
/** A polynomial, its constant first, at a point. */
const valueAt = (polynomial, x) => polynomial.reduceRight((sum, c) => times(sum, x) ^ c, 0);

/** Reed and Solomon: a block without its errors, or null where there are too many. */
function mend(block, check) {
  const syndromes = Array.from({ length: check }, (_, power) =>
    block.reduce((sum, word) => times(sum, EXP[power]) ^ word, 0),
  );
  if (syndromes.every((one) => one === 0)) return block;
  // Berlekamp and Massey: the polynomial whose roots say where
  let [locator, before, length, shift, last] = [[1], [1], 0, 1, 1];
  for (let n = 0; n < check; n++) {
    let off = syndromes[n];
    for (let place = 1; place <= length; place++) off ^= times(locator[place] ?? 0, syndromes[n - place]);
    if (off === 0) {
      shift++;
      continue;
    }
    const factor = over(off, last);
    const kept = locator.slice();
    for (const [place, c] of before.entries()) {
      locator[place + shift] = (locator[place + shift] ?? 0) ^ times(factor, c);
    }
    locator = Array.from(locator, (c) => c ?? 0);
    if (2 * length <= n) {
      [length, before, last, shift] = [n + 1 - length, kept, off, 1];
    } else {
      shift++;
    }
  }
  if (2 * length > check) return null;
  const evaluator = Array.from({ length: check }, (_, n) =>
    locator.reduce((sum, c, place) => (place <= n ? sum ^ times(c, syndromes[n - place]) : sum), 0),
  );
  const slope = locator.map((c, place) => (place % 2 === 1 ? c : 0)).slice(1);
  const mended = block.slice();
  let roots = 0;
  for (let power = 0; power < block.length; power++) {
    const inverse = EXP[(255 - power) % 255];
    if (valueAt(locator, inverse) !== 0) continue;
    roots++;
    const error = over(times(EXP[power], valueAt(evaluator, inverse)), valueAt(slope, inverse));
    mended[block.length - 1 - power] ^= error;
  }
  return roots === length ? mended : null;
}

const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** What the data words say. */
function said(data, version) {
  let at = 0;
  const left = () => data.length * 8 - at;
  const take = (count) => {
    let value = 0;
    for (let n = 0; n < count; n++, at++) value = (value << 1) | ((data[at >> 3] >> (7 - (at & 7))) & 1);
    return value;
  };
  const bytes = [];
  const put = (text) => bytes.push(...new TextEncoder().encode(text));
  const wide = version > 9;
  while (left() >= 4) {
    const mode = take(4);
    if (mode === 0) break;
    if (mode === 1) {
      let count = take(wide ? 12 : 10);
      for (; count >= 3; count -= 3) put(String(take(10)).padStart(3, "0"));
      if (count === 2) put(String(take(7)).padStart(2, "0"));
      if (count === 1) put(String(take(4)));
    } else if (mode === 2) {
      let count = take(wide ? 11 : 9);
      for (; count >= 2; count -= 2) {
        const pair = take(11);
        put(SIGNS[Math.floor(pair / 45)] + SIGNS[pair % 45]);
      }
      if (count === 1) put(SIGNS[take(6)]);
    } else if (mode === 4) {
      const count = take(wide ? 16 : 8);
      if (left() < count * 8) return null;
      for (let n = 0; n < count; n++) bytes.push(take(8));
    } else if (mode === 7) {
      take(8);
    } else {
      return null;
    }
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
