import { fuzz, fuzzable } from '../support/contract/fuzz.ts';
import type { Outcome } from './run.ts';

/** So many inputs over all calls, each made from its call's own schema or against it. */
export async function contract(inputs: number): Promise<readonly Outcome[]> {
  const seed = Date.now() % 2 ** 31;
  const each = Math.ceil(inputs / fuzzable.length);
  const [begun, wrong] = [Date.now(), [] as string[]];
  let [answered, refused] = [0, 0];
  for (const call of fuzzable) {
    const found = await fuzz(call, each, seed);
    [answered, refused] = [answered + found.answered, refused + found.refused];
    wrong.push(...found.wrong);
    console.log(`contract: ${call}: ${found.answered} answered, ${found.refused} refused, ${found.wrong.length} wrong`);
    for (const line of found.wrong.slice(0, 5)) console.log(`  ${line}`);
  }
  const minutes = ((Date.now() - begun) / 60_000).toFixed(0);
  return [
    {
      line: `contract: ${fuzzable.length} calls, seed ${seed}: ${answered} inputs answered, ${refused} refused, ${wrong.length} wrong, in ${minutes} minutes`,
      held: wrong.length === 0,
    },
  ];
}
