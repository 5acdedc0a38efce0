// The slider that replays the negotiation: fetches the table as of each day and puts it in place.

const DAY = 24 * 3600 * 1000;

export function replay() {
  const reel = document.querySelector('#reel');
  const form = document.querySelector('.asof');
  if (!reel || !form.dataset.first) {
    return;
  }
  const play = document.querySelector('#play');
  const date = form.querySelector('input[name="asof"]');
  const first = Date.parse(form.dataset.first);
  let wanted = null;
  let busy = false;
  let timer = null;

  async function show() {
    if (busy) {
      return;
    }
    busy = true;
    while (wanted !== null) {
      const address = wanted;
      wanted = null;
      try {
        const answer = await fetch(address);
        if (!answer.ok) {
          break;
        }
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        document.querySelector('#grid').replaceWith(document.adoptNode(page.querySelector('#grid')));
        document.querySelector('h1').replaceWith(document.adoptNode(page.querySelector('h1')));
        document.querySelector('.twins').replaceWith(document.adoptNode(page.querySelector('.twins')));
        history.replaceState(null, '', address);
      } catch {
        break;
      }
    }
    busy = false;
  }

  function turn() {
    const day = new Date(first + Number(reel.value) * DAY).toISOString().slice(0, 10);
    date.value = day;
    reel.setAttribute('aria-valuetext', day);
    wanted = `${form.action}?${new URLSearchParams(new FormData(form))}`;
    show();
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    play.setAttribute('aria-pressed', 'false');
    play.textContent = 'Replay';
  }

  reel.addEventListener('input', turn);
  form.querySelector('select[name="sort"]').addEventListener('change', () => form.requestSubmit());
  play.addEventListener('click', () => {
    if (timer) {
      stop();
      return;
    }
    if (reel.value === reel.max) {
      reel.value = reel.min;
    }
    play.setAttribute('aria-pressed', 'true');
    play.textContent = 'Pause';
    timer = setInterval(() => {
      reel.stepUp();
      turn();
      if (reel.value === reel.max) {
        stop();
      }
    }, 450);
  });
}
