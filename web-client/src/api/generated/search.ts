export interface paths {
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestExperts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/similar-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestSimilarQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Author: {
            name: string | null;
            /** Format: uuid */
            personId: string;
        };
        Expert: {
            expertise: string[];
            handle: string | null;
            link: string;
            name: string | null;
            /** Format: uuid */
            personId: string;
        };
        Facet: {
            /** Format: int64 */
            count: number;
            name: string | null;
            value: string;
        };
        Facets: {
            author: components["schemas"]["Facet"][];
            community: components["schemas"]["Facet"][];
            tag: components["schemas"]["Facet"][];
            type: components["schemas"]["Facet"][];
        };
        FieldError: {
            field: string;
            message: string;
        };
        Found: {
            author: components["schemas"]["Author"] | null;
            /** Format: uuid */
            communityId: string | null;
            communityName: string | null;
            /** Format: date-time */
            createdAt: string;
            excerpt: string;
            expertise: string[];
            /** Format: uuid */
            id: string;
            kind: string | null;
            link: string;
            tags: string[];
            title: string | null;
            /** @enum {string} */
            type: "community" | "person" | "post" | "comment" | "card";
        };
        ItemsExpert: {
            items: components["schemas"]["Expert"][];
        };
        ItemsFound: {
            items: components["schemas"]["Found"][];
        };
        ItemsSuggestion: {
            items: components["schemas"]["Suggestion"][];
        };
        Problem: {
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
            instance?: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
            /** Format: int64 */
            version?: number;
        };
        SearchAnswer: {
            facets: components["schemas"]["Facets"];
            items: components["schemas"]["Found"][];
            next: string | null;
            /** Format: int64 */
            total: number;
        };
        Suggestion: {
            /** Format: uuid */
            communityId: string | null;
            handle: string | null;
            /** Format: uuid */
            id: string;
            link: string;
            text: string;
            /** @enum {string} */
            type: "community" | "person" | "post" | "comment" | "card";
        };
    };
    responses: {
        /** @description why not: `type` is /problems/ and a word to tell problems apart by */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchSearch: {
        parameters: {
            query?: {
                q?: string | null;
                type?: ("community" | "person" | "post" | "comment" | "card")[] | null;
                community?: string[] | null;
                tag?: string[] | null;
                author?: string[] | null;
                from?: string | null;
                to?: string | null;
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestExperts: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsExpert"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestSimilarQuestions: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsFound"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestSuggestions: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsSuggestion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
