import { join } from 'node:path';
import { z } from 'zod';
import type { DeviceId } from '../../shared/fields.ts';
import { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { Kept } from './kept.ts';
import { layout } from './layout.ts';

/** Language and look on one device, by name. What they mean is not the vault's business. */
export type Settings = Readonly<Record<string, unknown>>;
export const SettingsFile = z.record(z.string(), z.unknown());

/** One device's settings. */
export function keptSettings(folder: string, device: DeviceId, files: Files): Kept<Settings> {
  const file = new DurableFile<Settings>(join(folder, layout.settings(device)), files, 'the settings');
  return new Kept<Settings>(folder, file, SettingsFile, {}, files);
}
