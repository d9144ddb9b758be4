import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { citedWords } from '../../../shared/cited-place.ts';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { CitedPlace } from '../../../shared/journal/common.ts';
import { asking } from '../../app/asking.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Facts, type Exhibit } from './Facts.tsx';
import { MarkBar } from './MarkBar.tsx';
import { Pages } from './Pages.tsx';
import { TextLines } from './TextLines.tsx';
import { useView } from './useView.ts';
import styles from './Viewer.module.css';

export interface ViewerProps {
  readonly client: ClientId;
  readonly exhibit: EntryId;
  /** The place it is opened at, which is shown marked. */
  readonly at?: CitedPlace;
  /** Where it is opened to mark a place for a citation; else what is marked can be cited in a new entry. */
  readonly onCite?: (place: CitedPlace) => void;
  readonly onClose: () => void;
}

/** An exhibit: what it holds, what is known of it, and the places in it. The file itself is never opened, and none of it is run. */
export function Viewer(props: ViewerProps) {
  const { t } = useWords();
  const file = useQuery(asking('exhibits.list', { client: props.client })).data?.exhibits.find(
    ({ id }) => id === props.exhibit,
  );
  if (!file) return null;
  const { number, name } = file;
  return (
    <Dialog title={t('window.composer.exhibit', { number, name })} isOpen onClose={props.onClose} width="full">
      <Opened {...props} file={file} />
    </Dialog>
  );
}

/** How many lines of a text are asked for at once. */
const many = 1000;

/** How many pixels across are asked for: few steps, so that zooming seldom waits. */
const widths = [1600, 2400, 4000] as const;

function Opened({ client, exhibit, at = {}, onCite, onClose, file }: ViewerProps & { readonly file: Exhibit }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const [mark, setMark] = useState<CitedPlace>(onCite ? withoutPage(at) : {});
  const [page, setPage] = useState(at.page ?? 1);
  const [line, setLine] = useState(Math.floor(((at.line ?? 1) - 1) / many) * many + 1);
  const [known, setKnown] = useState(0);
  const turnTo = (next: number) => {
    if (next < 1 || (look.data?.as === 'picture' && next > look.data.pages)) return;
    setPage(next);
    setMark(withoutRegion(mark)); // a frame belongs to its page
  };
  const acts = useView(page, turnTo);
  const wanted = known * (acts.view.zoom ?? 0) * window.devicePixelRatio;
  const width = widths.find((one) => one >= wanted) ?? 4000;
  const look = useQuery({
    ...asking('exhibits.look', { client, exhibit, page, width, line, lines: many }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const { data } = look;
  if (data?.as === 'picture' && data.natural.width !== known) setKnown(data.natural.width);
  const cited = onCite ? {} : at;
  const cite = (place: CitedPlace) => {
    onClose();
    if (onCite) onCite({ ...place, ...(at.place !== undefined && { place: at.place }) });
    else go({ at: 'client', client, tab: 'log', write: true, cite: { exhibit, ...place } });
  };
  return (
    <div className={styles['viewer']}>
      <div className={styles['content']}>
        <FailureNotice failure={look.error} />
        {look.isPending && <Loading label={t('window.app.loading')} />}
        {data?.as === 'picture' && (
          <Pages
            picture={data}
            number={file.number}
            name={file.name}
            acts={acts}
            isBusy={look.isFetching}
            onPage={turnTo}
            cited={cited}
            mark={mark}
            onMark={setMark}
          />
        )}
        {data?.as === 'text' && (
          <TextLines
            look={data}
            number={file.number}
            isBusy={look.isFetching}
            many={many}
            onLine={setLine}
            cited={cited}
            mark={mark}
            onMark={setMark}
          />
        )}
        {data?.as === 'described' && (
          <p className={styles['why']}>
            {data.why === 'type' && isHeic(file) ? t('pictures.heic') : t(`viewer.why.${data.why}`)}
          </p>
        )}
      </div>
      <aside className={styles['aside']}>
        {Object.keys(cited).length > 0 && (
          <p className={styles['seen']}>
            <small>{t('viewer.citedPart')}</small>
            {citedWords(t, file.number, cited)}
          </p>
        )}
        <MarkBar
          number={file.number}
          look={data}
          mark={mark}
          onMark={setMark}
          act={onCite ? t('viewer.citePlace') : t('viewer.citeInNew')}
          onCite={cite}
        />
        <Facts client={client} file={file} onGo={onClose} />
      </aside>
    </div>
  );
}

/** A photograph as iPhones keep it, by its type or its name. */
function isHeic({ type, name }: Exhibit): boolean {
  return /^image\/hei[cf]/u.test(type) || /\.hei[cf]$/iu.test(name);
}

/** The page is the one that is shown, whichever it was. */
function withoutPage(at: CitedPlace): CitedPlace {
  const { page: _page, place: _place, ...mark } = at;
  return mark;
}

function withoutRegion(mark: CitedPlace): CitedPlace {
  const { region: _, ...rest } = mark;
  return rest;
}
