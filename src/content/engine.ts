/** The folder of the engine: a build may run elsewhere and is told of it, all else runs there. */
export const engine = process.env.EXPLAINER_ENGINE ?? process.cwd();
