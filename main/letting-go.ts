import { lettingGoOf } from '../shared/letting-go.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';

export function lettingGoHandlers(app: App): Handlers<'letting-go.view'> {
  return { 'letting-go.view': async ({ client }) => lettingGoOf((await app.journals.of(client)).journal) };
}
