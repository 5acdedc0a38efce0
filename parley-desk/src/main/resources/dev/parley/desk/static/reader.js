// Links the text and the list of statements both ways: what belongs together lights up together.

export function reader() {
  const text = document.querySelector('.text');
  if (!text) {
    return;
  }
  const pieces = [...text.querySelectorAll('[data-of]')];

  function light(ids) {
    for (const piece of pieces) {
      piece.classList.toggle('lit', piece.dataset.of.split(' ').some((id) => ids.includes(id)));
    }
  }

  for (const item of document.querySelectorAll('.statements > li')) {
    const id = item.id.slice(2);
    item.addEventListener('mouseenter', () => light([id]));
    item.addEventListener('focusin', () => light([id]));
    item.addEventListener('mouseleave', () => light([]));
  }
  for (const piece of pieces) {
    piece.addEventListener('click', () => {
      if (!window.getSelection().isCollapsed) {
        return;
      }
      const ids = piece.dataset.of.split(' ');
      light(ids);
      document.getElementById(`e-${ids[0]}`)?.focus();
    });
  }
  // What is marked in the text stands ready in the form for a missed statement.
  const missed = document.querySelector('.missed');
  missed?.addEventListener('toggle', () => {
    const marked = window.getSelection().toString().trim();
    if (missed.open && marked) {
      missed.querySelector('textarea').value = marked;
    }
  });
}
