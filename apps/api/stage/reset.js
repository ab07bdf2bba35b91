// Follows a reset in the browser. While the product is down nobody answers: then its files are emptied and the story told.
const place = document.getElementById('reset');
const steps = [...document.querySelectorAll('[data-step]')].filter((each) => each.tagName === 'LI');

function show(step) {
  const reached = steps.findIndex((each) => each.dataset.step === step);
  steps.forEach((each, index) => {
    each.classList.toggle('past', index < reached || step === 'done');
    if (index === reached) each.setAttribute('aria-current', 'step');
    else each.removeAttribute('aria-current');
  });
}

async function ask() {
  const answer = await fetch('/dev/reset', { headers: { accept: 'application/json' }, cache: 'no-store' });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function isReady() {
  return (await fetch('/readyz', { cache: 'no-store' })).ok;
}

function fail(reason) {
  document.getElementById('reason').textContent = reason ?? '';
  document.getElementById('problem').hidden = false;
  document.getElementById('words').hidden = true;
}

async function follow() {
  try {
    const { id, step, reason } = await ask();
    show(step === 'none' || id !== place.dataset.id ? 'done' : step);
    if (step === 'failed') return fail(reason);
    if ((step === 'done' || step === 'none' || id !== place.dataset.id) && (await isReady())) {
      return location.replace(place.dataset.to);
    }
  } catch {
    // Nobody answers: the product is down for the time of the reset.
    show('telling');
  }
  setTimeout(follow, 700);
}

show(place.dataset.step);
void follow();
