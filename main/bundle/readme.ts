import { formatter } from '../../shared/format.ts';
import { bundleFiles } from '../../shared/bundle/manifest.ts';
import type { ReportInBundle } from './report-in-bundle.ts';
import { wrapped } from './wrapped.ts';

/** Follows one computer's lines with nothing but common tools. The envelope in a line is canonical JSON, as `jq -cS` writes it. */
const commands = `for device in $(jq -r .envelope.device ${bundleFiles.journal} | sort -u); do
  prev=$(printf '0%.0s' $(seq 64))
  while IFS= read -r line; do
    hash=$(jq -r .hash <<< "$line")
    next=$(printf '%s\\n%s' "$prev" "$(jq -cS .envelope <<< "$line")" | sha256sum | cut -c1-64)
    [ "$next" = "$hash" ] || echo "broken: $hash"
    prev=$hash
  done < <(jq -c --arg d "$device" 'select(.envelope.device == $d)' ${bundleFiles.journal})
  echo "$device ends with $prev"
done`;

/** What a bundle's README says, in the report's language: what it is, and how to check it with a page or with no program at all. */
export function readme(report: ReportInBundle, pdf: string, fingerprint: string): string {
  const f = formatter(report.language, report.zone);
  const { t } = f;
  const files = [
    [pdf, t('bundle.readme.report')],
    [bundleFiles.journal, t('bundle.readme.journal')],
    [bundleFiles.exhibits, t('bundle.readme.exhibits')],
    [bundleFiles.manifest, t('bundle.readme.manifest')],
    [bundleFiles.verifier, t('bundle.readme.verifier')],
  ] as const;
  const width = Math.max(...files.map(([name]) => name.length));
  return [
    t('bundle.readme.title', { title: report.title, number: report.number }),
    '',
    wrapped(t('bundle.readme.what', { at: f.stamp(report.madeAt), version: report.appVersion })),
    '',
    t('bundle.readme.filesTitle'),
    '',
    ...files.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`),
    '',
    t('bundle.readme.checkTitle'),
    '',
    wrapped(t('bundle.readme.page')),
    '',
    wrapped(t('bundle.readme.plain')),
    '',
    wrapped(t('bundle.readme.chain')),
    '',
    ...commands.split('\n').map((line) => `  ${line}`),
    '',
    `${t('bundle.readme.fingerprint')}: ${fingerprint}`,
    '',
    wrapped(t('bundle.readme.ends')),
    '',
  ].join('\n');
}
