export { type BadgeInfoLike, BadgeLayer, type BadgeSpot } from './layer';
