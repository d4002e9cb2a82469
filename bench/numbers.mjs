/** The value below which this share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

/** The mean of ratios above nothing. */
export function geometricMean(all) {
  const values = all.filter((value) => value > 0);
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
