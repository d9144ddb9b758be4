import { z } from 'zod';
import { callNamed, calls } from '../../shared/contract.ts';
import { WrongUsage } from './arguments.ts';

/** How the command line is used, in a screenful. */
export const usage = `on-record --vault DIR CALL [JSON]   one call; prints its value as a line of JSON
on-record --vault DIR -             reads {"call": …, "input": …} lines, answers one Result line each
on-record calls                     the calls
on-record schema CALL               what a call takes and answers, as JSON Schema
on-record verify PATH               checks a vault, a report or a bundle; exits 0 only when all holds
                                    with --vault DIR also whether that vault issued the report; with
                                    --passphrase-file FILE also what is inside a protected vault; with
                                    --language pl (en, ja, hu, cy, ru) its sentences are in that language,
                                    without it in that of the terminal
on-record demo --vault DIR          writes the sample journal

  --passphrase-file FILE            the passphrase of a protected vault, on the file's first line
`;

/** The calls a terminal may use, a line each. */
export function listOfCalls(): string {
  const rows = Object.entries(calls).filter(([, call]) => !('door' in call));
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, call]) => `${name.padEnd(width)}  ${call.does}\n`).join('');
}

/** JSON Schemas of a call's input and output. Throws {@link WrongUsage} for a name that is no call. */
export function schemaOf(name: string): object {
  const call = callNamed(name);
  if (!call) throw new WrongUsage(`there is no call named ${name}`);
  const options = { unrepresentable: 'any' } as const;
  return {
    call: name,
    input: z.toJSONSchema(call.input, { ...options, io: 'input' }),
    output: z.toJSONSchema(call.output, options),
  };
}
