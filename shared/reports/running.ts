import { shortHash } from '../journal/fingerprint.ts';
import type { Paper } from './paper.ts';
import type { LayoutWords, Report, Running } from './model.ts';

/** The words the layout needs, in the report's language. The places of `pageOf` are filled when pages are known. */
export function layoutWords({ t }: Paper): LayoutWords {
  return {
    pageOf: t('paper.running.pageOf'),
    continued: t('paper.running.continued'),
    missingGlyphs: t('paper.running.missingGlyphs'),
  };
}

/** Head and foot of every page: what this is, and by which fingerprint it is known (row 67). */
export function running(paper: Paper, headLeft: string, headRight: string): Running {
  const { f, t, source, fingerprint } = paper;
  const instant = Date.parse(source.madeAt.at);
  const at = t('time.dayAndTime', { day: f.day(paper.today), time: f.timeAt(instant) });
  return {
    headLeft,
    headRight,
    footLeft: t('paper.running.made', {
      at,
      offset: f.offset(instant),
      version: source.appVersion,
      fingerprint: shortHash(fingerprint),
    }),
    ...(source.sample && { mark: t('paper.running.sample') }),
  };
}

/** What every report has alike. */
export function reportFrame(
  paper: Paper,
): Pick<Report, 'kind' | 'language' | 'number' | 'madeAt' | 'words' | 'author'> {
  const { source } = paper;
  return {
    kind: source.options.kind,
    language: source.options.language,
    number: source.number,
    madeAt: source.madeAt.at,
    words: layoutWords(paper),
    ...(paper.writer && { author: paper.writer }),
  };
}

/** "copy for the client". */
export function copyFor({ t, source }: Paper): string {
  switch (source.options.audience) {
    case 'client':
      return t('paper.running.copyClient');
    case 'mediator':
      return t('paper.running.copyMediator');
    case 'file':
      return t('paper.running.copyFile');
  }
}
