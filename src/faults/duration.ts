/** How long the soak lasts, by `FAULTS_MINUTES`; the overload lasts as long, and a minute at most. */
export const minutes = Number(process.env["FAULTS_MINUTES"] ?? 30);
