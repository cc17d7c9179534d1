import type { OutputFile, Plugin } from 'esbuild';
import { minifySync } from 'rolldown/utils';

const mapComment = /\/\/# sourceMappingURL=.*\s*$/;

/**
 * A second minifier finds two hundredths more in what the first one leaves: functions used once, conditions that are known. Its map leads
 * through the first one's back to the sources. The build must not write by itself (`write: false`), and link its maps.
 */
export const minifyAgain: Plugin = {
  name: 'minify-again',
  setup: ({ onEnd }) => {
    onEnd(({ outputFiles = [] }) => {
      for (const file of outputFiles.filter(({ path }) => path.endsWith('.mjs'))) {
        const { path, text } = file;
        const map = outputFiles.find((each) => each.path === `${path}.map`)!;
        const {
          code,
          errors,
          map: newMap,
        } = minifySync(path, text.replace(mapComment, ''), {
          module: true,
          compress: { target: 'node20' },
          mangle: { toplevel: true },
          sourcemap: true,
          inputMap: JSON.parse(map.text),
        });
        if (errors.length > 0 || newMap === undefined)
          throw new Error(`${path} cannot be minified again: ${errors[0]?.message ?? 'it has no map'}`);
        replace(map, JSON.stringify(newMap));
        replace(file, `${code}\n${mapComment.exec(text)![0]}`);
      }
    });
  },
};

const replace = (file: OutputFile, text: string): void => {
  file.contents = Buffer.from(text);
};
