declare module '@citation-js/core' {
  export interface Item {
    readonly type: string;
    readonly title: string;
    readonly 'container-title'?: string;
    readonly publisher?: string;
    readonly genre?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly (number | string)[])[] };
    readonly URL: string;
    readonly note?: string;
  }
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly Item[];
    format(output: 'bibliography', options: { readonly template: string; readonly lang: string }): string;
  }
  export const plugins: {
    readonly config: { get(name: '@csl'): { readonly templates: { add(name: string, style: string): void } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
