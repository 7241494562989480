/** Weight of a fact `age` whole days old: 2^(−age/H), H being the half-life in days. */
export const decay = (age: number, halfLife: number): number => 2 ** (-age / halfLife);
