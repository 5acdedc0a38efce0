// Keys for the whole desk; the dialog in the layout lists them.

function typing(target) {
  return target.closest('input, select, textarea, [contenteditable]') !== null;
}

function entries() {
  return [...document.querySelectorAll('.entry')];
}

function current() {
  const focused = document.activeElement.closest('.entry');
  return focused ?? document.querySelector('.entry.here') ?? document.querySelector('.entry:target');
}

function step(by) {
  const all = entries();
  if (all.length === 0) {
    return;
  }
  const at = all.indexOf(current());
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  for (const entry of all) {
    entry.classList.toggle('here', entry === next);
  }
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** Sends a form that the page does not show: a correction by a key. */
function post(address) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address;
  const entry = current();
  const back = location.pathname + location.search + (entry?.id ? `#${entry.id}` : '');
  const token = document.querySelector('meta[name="csrf-token"]').content;
  for (const [name, value] of [['_csrf', token], ['back', back]]) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

function cell(key) {
  const from = document.activeElement.closest('.grid td');
  if (!from) {
    return false;
  }
  const [down, right] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[key];
  let row = from.parentElement.rowIndex;
  let column = from.cellIndex;
  const table = from.closest('table');
  for (;;) {
    row += down;
    column += right;
    const link = table.rows[row]?.cells[column]?.querySelector('.to');
    if (link) {
      link.focus();
      return true;
    }
    if (!table.rows[row]?.cells[column] || row === 0 || column === 0) {
      return false;
    }
  }
}

const actions = {
  j: () => step(1),
  k: () => step(-1),
  e: (entry) => entry?.dataset.entry && (entry.querySelector('a.edit') ?? { click() { location.href = entry.dataset.entry; } }).click(),
  r: (entry) => entry?.dataset.entry && post(`${entry.dataset.entry}/reject`),
  u: (entry) => entry?.dataset.entry && post(`${entry.dataset.entry}/undo`),
  o: (entry) => entry?.dataset.outside && window.open(entry.dataset.outside, '_blank', 'noopener,noreferrer'),
  b: () => history.back(),
  '/': () => (document.querySelector('#q') ?? document.querySelector('#finder')).focus(),
  '?': () => document.querySelector('#keys').showModal(),
  Enter: (entry) => document.activeElement === entry && (entry?.querySelector('a.words') ?? entry?.querySelector('a'))?.click(),
};

export function keys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    if (event.key.startsWith('Arrow')) {
      if (cell(event.key)) {
        event.preventDefault();
      }
      return;
    }
    const action = actions[event.key];
    if (action && !document.querySelector('dialog[open]')) {
      if (event.key !== 'Enter') {
        event.preventDefault();
      }
      action(current());
    }
  });
}
