import type { EditView, StandardActions } from '../../../lib/models/standard-view';
import { useWords } from '../../shared/words';
import { Fold } from './Fold';
import { ScaleEditor } from './ScaleEditor';

/** Kind of need has its weights under "needs"; its scale is the weight itself. */
const OWN_SCALE = new Set(['need-kind']);

/** The twelve scales, each with its picture. */
export function Scales({ edit, actions }: { edit: EditView; actions: StandardActions }) {
  const { t } = useWords();
  return (
    <>
      {edit.draft.indicators
        .filter(({ id }) => !OWN_SCALE.has(id))
        .map((rule) => (
          <Fold
            key={rule.id}
            id={`scale-${rule.id}`}
            title={`${t.dimensions[rule.dimension]} · ${t.indicators[rule.id]}`}
          >
            <ScaleEditor rule={rule} from={edit.draft.percentileFrom} actions={actions} />
          </Fold>
        ))}
    </>
  );
}
