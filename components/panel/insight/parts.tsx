/** What the panel shows of a tier at second sight, loaded as one piece. */
import './insight.css';

export { Detail } from './Detail';
export { Lifts } from './Lifts';
