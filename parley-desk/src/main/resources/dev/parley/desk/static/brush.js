// Drawing over the timeline chooses the days under the pointer.

const DAY = 24 * 3600 * 1000;
const SVG = 'http://www.w3.org/2000/svg';

export function brush() {
  const frame = document.querySelector('#brush');
  const svg = frame?.querySelector('svg');
  if (!svg) {
    return;
  }
  const left = Number(frame.dataset.left);
  const from = Date.parse(frame.dataset.from);
  const days = (Date.parse(frame.dataset.to) - from) / DAY + 1;
  const { width, height } = svg.viewBox.baseVal;
  let start = null;
  let box = null;

  const place = (event) => {
    const bounds = svg.getBoundingClientRect();
    const x = ((event.clientX - bounds.left) / bounds.width) * width;
    return Math.min(width - 8, Math.max(left, x));
  };
  const day = (x) => new Date(from + Math.floor(((x - left) / (width - left - 8)) * days) * DAY).toISOString().slice(0, 10);

  svg.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && !event.target.closest('a') && event.pointerType !== 'touch') {
      start = place(event);
      box = document.createElementNS(SVG, 'rect');
      box.setAttribute('class', 'brush');
      box.setAttribute('y', '18');
      box.setAttribute('height', String(height - 18));
      svg.append(box);
      event.preventDefault();
    }
  });
  window.addEventListener('pointermove', (event) => {
    if (start !== null) {
      const x = place(event);
      box.setAttribute('x', String(Math.min(start, x)));
      box.setAttribute('width', String(Math.abs(x - start)));
    }
  });
  window.addEventListener('pointerup', (event) => {
    if (start === null) {
      return;
    }
    const ends = [start, place(event)].sort((a, b) => a - b);
    start = null;
    box.remove();
    if (ends[1] - ends[0] > 8) {
      const address = new URL(location.href);
      address.searchParams.set('from', day(ends[0]));
      address.searchParams.set('to', day(ends[1]));
      location.href = address;
    }
  });
}
