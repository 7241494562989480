export type { BadgeInfoLike } from './badge';
export { BadgeLayer, type BadgeSpot } from './layer';
export { type BadgePorts, type Judged, type PageBadges, pageBadges } from './page-badges';
