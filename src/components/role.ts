/** Roles of the publishing vocabulary (DPUB-ARIA), which the types of Astro's elements do not list. */
export const DOC = {
  noteref: { role: 'doc-noteref' } as Record<string, string>,
  backlink: { role: 'doc-backlink' } as Record<string, string>,
  endnotes: { role: 'doc-endnotes' } as Record<string, string>,
} as const;
