import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** A module that is not on disk, where the vocabulary can be found from. */
const MODULE = path.join(ROOT, 'tests/build/blocks.ts');

/**
 * What of some blocks of structured data is not as schema.org has it, by the vocabulary that Google keeps as types
 * (`schema-dts`): types and properties that it does not know, values of a type that a property does not take. Each fault
 * begins with the place of its block.
 */
export function schemaFaults(blocks: readonly string[]): string[] {
  const lines = blocks.map((block, i) => {
    const type = '@graph' in (JSON.parse(block) as object) ? 'Graph' : 'WithContext<Thing>';
    return `export const block${i}: ${type} = ${block};`;
  });
  const source = [`import type { Graph, Thing, WithContext } from 'schema-dts';`, ...lines].join(
    '\n',
  );
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    path.resolve(file) === MODULE
      ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022)
      : read(file, ...rest);
  const program = ts.createProgram([MODULE], options, host);
  const module = program.getSourceFile(MODULE);
  return [
    ...program.getSyntacticDiagnostics(module),
    ...program.getSemanticDiagnostics(module),
  ].map(({ start = 0, messageText }) => {
    const line = source.slice(0, start).split('\n').length - 2;
    const words = ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300);
    return `${line}: ${words} (at ${source.slice(start, start + 60)})`;
  });
}
