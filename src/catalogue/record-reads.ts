import type { DocumentPath } from '../input/located-document.ts';
import type { Written } from './parse-files.ts';
import { digestText, nameOfPlace, type ReadFiles } from './prebuilt-files.ts';

/** Watches how a catalogue is loaded, for the build to leave what was read. */
export interface ReadRecorder {
  /** Lets a file be read as it is, and notes what it says and which places of it are asked for. */
  watch<T>(written: Written<T>, text: string): Written<T>;
  /** All that was noted. */
  reads(): ReadFiles;
}

/** Makes a recorder. */
export function recordReads(): ReadRecorder {
  const noted = new Map<string, { readonly digest: string; readonly raw: unknown; readonly value?: unknown; readonly places: Record<string, string> }>();
  return {
    watch(written, text) {
      const { path, document, value } = written;
      const places = noted.get(path)?.places ?? {};
      // JSON is what it says; YAML has a grammar.
      noted.set(path, { digest: digestText(text), raw: document.value, ...(value !== document.value && { value }), places });
      const locate = (where: DocumentPath, part: 'key' | 'value' = 'value'): string => {
        const place = document.locate(where, part);
        places[nameOfPlace(where, part)] = place.slice(document.file.length + 1);
        return place;
      };
      return { ...written, document: { ...document, locate } };
    },
    reads: () => Object.fromEntries(noted),
  };
}
