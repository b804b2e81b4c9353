/** A point of the calendar taken apart; what is absent was not written. */
export interface PointParts {
  year: string;
  month?: number;
  day?: number;
}

export function pointParts(point: string): PointParts {
  const [year = '', month, day] = point.split('-');
  return {
    year,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
