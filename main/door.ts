import type { z } from 'zod';
import { callNamed } from '../shared/contract.ts';
import { Refusal, type Failure, type Result } from '../shared/result.ts';
import { measure } from './measure.ts';

/** The largest input of one call, in characters of all its strings; a line of the journal is at most 1 MiB. */
const inputLimit = 1024 * 1024;
const depthLimit = 30;

type AnyHandlers = Readonly<Record<string, (input: never) => Promise<unknown>>>;

/**
 * Answers one call from outside: finds it, parses its input, runs its handler, and checks what comes back. Never throws. A refusal becomes its code;
 * anything else is a programming error, which is logged and answered as `unexpected` without its text.
 */
export async function answer(
  handlers: AnyHandlers,
  name: string,
  raw: unknown,
  log: (error: unknown) => void,
): Promise<Result<unknown>> {
  try {
    const call = callNamed(name);
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!call || !handler)
      return refused({ code: 'invalid-input', message: `there is no call named ${JSON.stringify(name.slice(0, 80))}` });
    const size = measure(raw ?? {}, depthLimit);
    if (size.characters > inputLimit)
      return refused({ code: 'too-large', message: `the input is larger than ${inputLimit} characters` });
    if (size.tooDeep)
      return refused({ code: 'invalid-input', message: `the input is nested deeper than ${depthLimit} levels` });
    if (size.noJson) return refused({ code: 'invalid-input', message: 'the input holds something that is no JSON' });
    const parsed = call.input.safeParse(raw ?? {});
    if (!parsed.success) return refused(invalid(parsed.error));
    const value = await handler(parsed.data as never); // parsed by the schema that the handler's own type is made of
    return { ok: true, value: call.output.parse(value) };
  } catch (error) {
    // Even where it is known what could not be done, why is for those who look for the fault.
    if (!(error instanceof Refusal) || error.code === 'unexpected') log(error);
    if (error instanceof Refusal) return refused(error.failure);
    return refused({
      code: 'unexpected',
      message: 'something went wrong that should not have; nothing was recorded by this call',
    });
  }
}

function refused(error: Failure): Result<never> {
  return { ok: false, error };
}

/** Each fault of an input with the way to it, `body.what`. Values are never repeated: they may be private. */
function invalid(error: z.ZodError): Failure {
  const issues = error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.join('.'),
    problem:
      issue.code === 'unrecognized_keys' ? `unknown field ${issue.keys.join(', ').slice(0, 200)}` : issue.message,
  }));
  const tooLong = error.issues.length > 0 && error.issues.every(({ message }) => message === 'too long');
  const message = issues.map(({ path, problem }) => (path ? `${path}: ${problem}` : problem)).join('; ');
  return { code: tooLong ? 'too-large' : 'invalid-input', message, details: { issues } };
}
