import { Icon } from '../../shared/Icon';
import { useNow } from '../../shared/use-now';
import { useWords } from '../../shared/words';

/** Starts the clock of a call, and shows it while it runs; logging stops it too. */
export function CallClock({
  startedAt,
  onStart,
  onStop,
}: {
  startedAt: number | undefined;
  onStart: () => void;
  onStop: () => void;
}) {
  const { t, f } = useWords();
  const now = useNow(startedAt === undefined ? undefined : 1000);
  if (startedAt === undefined) {
    return (
      <button type="button" class="button button--quiet" data-testid="call-start" onClick={onStart}>
        <Icon name="call" />
        {t.log.callStart}
      </button>
    );
  }
  const seconds = Math.max(0, Math.floor((now - startedAt) / 1000));
  return (
    <span class="panel-clock">
      <span class="panel-clock__dot" aria-hidden="true" />
      <span class="u-said">{t.log.callRunning}</span>
      <time data-testid="call-timer" data-seconds={seconds} class="panel-clock__time">
        {f.clock(seconds)}
      </time>
      <button type="button" class="button button--quiet" data-testid="call-stop" onClick={onStop}>
        {t.log.callStop}
      </button>
    </span>
  );
}
