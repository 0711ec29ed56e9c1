/** One bad field of what was sent. */
export interface FieldError {
  field: string;
  message: string;
}

/** What the server refused, or that nobody answered: RFC 9457, with the last part of its type as `slug`. */
export class Problem extends Error {
  constructor(
    readonly slug: string,
    /** 0 where no answer came. */
    readonly status: number,
    readonly detail: string,
    readonly errors: FieldError[] = [],
    /** Seconds after which another try makes sense. */
    readonly retryAfter?: number,
  ) {
    super(detail || slug);
    this.name = 'Problem';
  }

  static offline(): Problem {
    return new Problem('offline', 0, '');
  }

  static async of(response: Response): Promise<Problem> {
    const body = await readProblem(response);
    return new Problem(
      body.type?.split('/').pop() ?? `status-${response.status}`,
      response.status,
      body.detail ?? body.title ?? '',
      body.errors ?? [],
      Number(response.headers.get('Retry-After')) || undefined,
    );
  }
}

interface ProblemDetail {
  type?: string;
  title?: string;
  detail?: string;
  errors?: FieldError[];
}

async function readProblem(response: Response): Promise<ProblemDetail> {
  try {
    return (await response.json()) as ProblemDetail;
  } catch {
    return {};
  }
}
