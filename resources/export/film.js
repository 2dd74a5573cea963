'use strict';
(() => {
  const SAME = 1e-9;
  const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16];
  const SVG = 'http://www.w3.org/2000/svg';

  const the = id => document.getElementById(id);
  const film = JSON.parse(the('film').textContent);
  const frames = decoded(film.frames);
  const last = frames.length - 1;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  let moment = film.moment;
  let speed = 1;
  let playing = false;
  let before = 0;
  let shown = new Map();

  // A frame is a list of groups: a text is a new one, a number an old one, a pair a run of the
  // frame before.
  function decoded(coded) {
    const groups = [];
    let frame = [];
    const lists = coded.map(items => {
      frame = items.flatMap(item =>
        typeof item === 'string' ? groups.push(item) - 1
          : typeof item === 'number' ? item
          : frame.slice(item[0], item[0] + item[1]));
      return frame;
    });
    return lists.map(list => list.map(number => ({ number, text: groups[number] })));
  }

  function element(text) {
    const around = document.createElementNS(SVG, 'g');
    around.innerHTML = text;
    return around.firstElementChild;
  }

  // Exchanges the groups that differ and leaves the others where they are.
  function draw(frame) {
    const next = new Map();
    const wanted = frame.map(group => {
      const node = next.has(group.number) ? element(group.text)
        : shown.get(group.number) ?? element(group.text);
      next.set(group.number, node);
      return node;
    });
    const kept = new Set(wanted);
    [...the('picture').childNodes].filter(it => !kept.has(it)).forEach(it => it.remove());
    let at = the('picture').firstChild;
    for (const node of wanted) {
      if (node === at) {
        at = at.nextSibling;
      } else {
        the('picture').insertBefore(node, at);
      }
    }
    shown = next;
  }

  const frameOf = m => Math.round(m / film.ticks * last);

  // Where reduced motion stands for a moment.
  function still(m) {
    const done = Math.floor(m + SAME);
    const rest = m - done;
    return rest <= SAME ? m : done + film.stills[Math.floor(rest * film.stills.length)];
  }

  function sentenceAt(frame) {
    return film.sentences.findLast(([from]) => from <= frame)[1];
  }

  function show() {
    const frame = frameOf(playing && calm.matches ? still(moment) : moment);
    draw(frames[frame]);
    tell(frame);
    follow();
  }

  function tell(frame) {
    const sentence = sentenceAt(frame);
    if (the('sentence').textContent !== sentence) {
      the('sentence').textContent = sentence;
    }
    the('scrubber').value = frame;
    the('scrubber').setAttribute('aria-valuetext', sentence);
    the('moment').textContent = `${(frame / last * film.ticks).toFixed(2)} / ${film.ticks}`;
  }

  // Keeps the current step in sight where the figure is wider than the page.
  function follow() {
    const band = the('the-band');
    const stage = the('stage');
    if (band && stage.scrollWidth > stage.clientWidth) {
      const here = band.getBoundingClientRect();
      const seen = stage.getBoundingClientRect();
      if (here.left < seen.left || here.right > seen.right) {
        stage.scrollLeft += (here.left + here.right - seen.left - seen.right) / 2;
      }
    }
  }

  function setPlaying(now) {
    playing = now;
    the('play').toggleAttribute('data-playing', now);
    the('play').setAttribute('aria-label', now ? 'Pause' : 'Play');
    the('play').title = now ? 'Pause (Space)' : 'Play (Space)';
    // a voice could not keep up
    the('sentence').setAttribute('aria-live', now ? 'off' : 'polite');
  }

  function play() {
    if (playing) {
      go(moment);
      return;
    }
    if (moment >= film.ticks) {
      moment = 0;
    }
    setPlaying(true);
    show();
    before = performance.now();
    requestAnimationFrame(beat);
  }

  function beat(now) {
    if (!playing) {
      return;
    }
    const passed = Math.max(0, now - before) / 1000;
    before = Math.max(before, now);
    moment = Math.min(film.ticks, moment + passed * speed / film.secondsPerTick);
    if (moment >= film.ticks) {
      setPlaying(false);
    } else {
      requestAnimationFrame(beat);
    }
    show();
  }

  // Stands still at a moment.
  function go(to) {
    setPlaying(false);
    moment = Math.min(Math.max(to, 0), film.ticks);
    show();
  }

  // Of a film with fewer frames than steps, as far as there is another frame.
  function step(next) {
    let to = next(moment);
    while (frameOf(to) === frameOf(moment) && to > 0 && to < film.ticks) {
      to = next(to);
    }
    go(to);
  }

  const stepBack = () => step(from => Math.ceil(from - SAME) - 1);
  const stepOn = () => step(from => Math.floor(from + SAME) + 1);

  const phaseBack = () => go(film.stops.findLast(it => it < moment - SAME) ?? 0);
  const phaseOn = () => go(film.stops.find(it => it > moment + SAME) ?? film.ticks);

  function setSpeed(place) {
    speed = SPEEDS[Math.min(Math.max(place, 0), SPEEDS.length - 1)];
    the('speed').value = speed;
  }

  const faster = by => setSpeed(SPEEDS.indexOf(speed) + by);

  const KEYS = {
    ' ': play,
    ArrowLeft: stepBack,
    ArrowRight: stepOn,
    'Shift+ArrowLeft': phaseBack,
    'Shift+ArrowRight': phaseOn,
    Home: () => go(0),
    End: () => go(film.ticks),
    ',': () => faster(-1),
    '.': () => faster(1),
  };

  // What a control does with a key of its own stays its own.
  function isTaken(event) {
    const button = event.target.closest?.('button, summary');
    return event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.('select')
      || (event.key === ' ' && button);
  }

  function press(event) {
    const shift = event.shiftKey && event.key.startsWith('Arrow') ? 'Shift+' : '';
    const action = KEYS[shift + event.key];
    if (action && !isTaken(event)) {
      event.preventDefault();
      action();
    }
  }

  function start() {
    the('outlines').append(...element(`<g>${film.outlines}</g>`).childNodes);
    the('scrubber').max = last;
    for (const it of SPEEDS) {
      the('speed').add(new Option(`${it}×`, it));
    }
    setSpeed(SPEEDS.indexOf(1));
    setPlaying(false);
    tell(frameOf(moment));
    the('bar').hidden = false;
    the('keys').hidden = false;
    follow();
  }

  the('start').addEventListener('click', () => go(0));
  the('back').addEventListener('click', stepBack);
  the('play').addEventListener('click', play);
  the('on').addEventListener('click', stepOn);
  the('end').addEventListener('click', () => go(film.ticks));
  the('scrubber').addEventListener('input', () => go(the('scrubber').value / last * film.ticks));
  the('speed').addEventListener('change', () => setSpeed(the('speed').selectedIndex));
  document.addEventListener('keydown', press);
  start();
})();
