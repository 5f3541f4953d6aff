import { readMarks } from './marks.ts';

/**
 * Tells the page that frames this one how tall it is, whenever that changes, so that the frame can be made
 * as tall. Without it, or with nobody listening, the frame keeps the height of its code.
 */
if (window.parent !== window) {
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    const { chartAlone: chart } = document.documentElement.dataset;
    // To anyone: whoever may frame a page may know how tall it is.
    window.parent.postMessage({ type: 'explainer:height', chart, height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
}

readMarks();
