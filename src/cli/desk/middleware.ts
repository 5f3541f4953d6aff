import type { MiddlewareHandler } from 'astro';
import { addressUnder } from '../../content/address.ts';
import { hidesPage, hidesSite, pathOfFile } from '../../content/draft.ts';
import { ContentError } from '../../content/content-error.ts';
import { sharedLibrary } from '../../content/library.ts';
import { errorsIn, type Finding } from '../../factcheck/finding.ts';
import { deskHtml } from './findings.ts';
import style from './desk.css?inline';
import marks from './marks.css?inline';

const root = process.env.EXPLAINER_ROOT ?? process.cwd();
const library = sharedLibrary(root);
const address = addressUnder(import.meta.env.BASE_URL);

/**
 * Puts the banner and the panel of the desk into each page of the development server. Where a page cannot be
 * shown, and where it breaks over what is wrong, it fails with the findings that are to be mended first.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const findings = library.findings();
  const errors = errorsIn(findings);
  const here = errors.filter(({ file }) => isAt(file, url.pathname));
  const hidden = [...errors.filter(hidesSite), ...here.filter(hidesPage)];
  if (hidden.length > 0) throw new ContentError(root, hidden);
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const html = withDesk(await response.text(), findings);
    return new Response(html, { status: response.status, headers: response.headers });
  } catch (error) {
    if (errors.length === 0 || error instanceof ContentError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new ContentError(root, here.length > 0 ? here : errors, cause);
  }
};

function isAt(file: string, pathname: string): boolean {
  const path = pathOfFile(file);
  return path !== null && address(path) === pathname;
}

/** In a shadow tree, so that neither the page's style nor its scripts see it. */
function withDesk(html: string, findings: readonly Finding[]): string {
  const desk = deskHtml({ root, findings, address });
  const host = `<explainer-desk><template shadowrootmode="open"><style>${style}</style>${desk}</template></explainer-desk>`;
  return html
    .replace('</head>', () => `<style>${marks}</style></head>`)
    .replace(/<body[^>]*>/u, (body) => body + host);
}
