export interface paths {
    "/api/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["communityFind"];
        put?: never;
        post: operations["communityCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["communityRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["communityEdit"];
        trace?: never;
    };
    "/api/communities/{communityId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["communityArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invitationsInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["joiningJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["joiningLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["membersMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["membersChangeRole"];
        post?: never;
        delete: operations["membersRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["requestsRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/requests/{personId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{communityId}/requests/{personId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestsDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["districtList"];
        put?: never;
        post: operations["districtCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/districts/{districtId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["districtRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/districts/{districtId}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["districtTeams"];
        put?: never;
        post: operations["districtCreateTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["meRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["peopleFind"];
        put?: never;
        post: operations["peopleCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["peopleRead"];
        put?: never;
        post?: never;
        delete: operations["peopleErase"];
        options?: never;
        head?: never;
        patch: operations["peopleChange"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Belonging: {
            /** Format: uuid */
            communityId: string;
            name: string;
            /** @enum {string} */
            role: "MANAGER" | "MEMBER" | "GUEST";
        };
        CommunityPage: {
            /** @enum {string} */
            access: "OPEN" | "CLOSED" | "SECRET";
            archived: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdBy: string;
            /** Format: uuid */
            districtId: string | null;
            /** Format: uuid */
            id: string;
            invitedAs: ("MANAGER" | "MEMBER" | "GUEST") | null;
            kind: string | null;
            /** Format: int64 */
            memberCount: number;
            myRole: ("MANAGER" | "MEMBER" | "GUEST") | null;
            name: string;
            purpose: string;
            requested: boolean;
            /** Format: int64 */
            version: number;
        };
        Created: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
        };
        DistrictPage: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            version: number;
        };
        FieldError: {
            field: string;
            message: string;
        };
        Invitation: {
            handle?: string | null;
            /** Format: uuid */
            personId?: string | null;
            role?: ("MANAGER" | "MEMBER" | "GUEST") | null;
        };
        MePage: {
            communities: components["schemas"]["Belonging"][];
            /** Format: uuid */
            districtId: string | null;
            email: string | null;
            handle: string;
            name: string;
            /** Format: uuid */
            personId: string;
            roles: string[];
        };
        MemberPage: {
            handle: string;
            name: string;
            /** Format: uuid */
            personId: string;
            role: ("MANAGER" | "MEMBER" | "GUEST") | null;
            /** Format: date-time */
            since: string;
            title: string | null;
        };
        MembershipPage: {
            /** Format: uuid */
            communityId: string;
            /** Format: uuid */
            personId: string;
            role: ("MANAGER" | "MEMBER" | "GUEST") | null;
            /** @enum {string} */
            state: "ACTIVE" | "REQUESTED" | "INVITED";
            /** Format: int64 */
            version: number;
        };
        NewCommunity: {
            /** @enum {string} */
            access: "OPEN" | "CLOSED" | "SECRET";
            /** Format: uuid */
            districtId?: string | null;
            /** Format: uuid */
            id?: string | null;
            kind?: string | null;
            name: string;
            purpose?: string | null;
        };
        NewDistrict: {
            /** Format: uuid */
            id?: string | null;
            name: string;
        };
        NewPerson: {
            about?: string | null;
            /** Format: uuid */
            districtId?: string | null;
            expertise?: string[] | null;
            handle: string;
            /** Format: uuid */
            id?: string | null;
            name: string;
            phone?: string | null;
            /** Format: uuid */
            teamId?: string | null;
            title?: string | null;
        };
        NewRole: {
            /** @enum {string} */
            role: "MANAGER" | "MEMBER" | "GUEST";
        };
        NewTeam: {
            /** Format: uuid */
            id?: string | null;
            name: string;
        };
        PageCommunityPage: {
            items: components["schemas"]["CommunityPage"][];
            next: string | null;
        };
        PageDistrictPage: {
            items: components["schemas"]["DistrictPage"][];
            next: string | null;
        };
        PageMemberPage: {
            items: components["schemas"]["MemberPage"][];
            next: string | null;
        };
        PagePersonPage: {
            items: components["schemas"]["PersonPage"][];
            next: string | null;
        };
        PageTeamPage: {
            items: components["schemas"]["TeamPage"][];
            next: string | null;
        };
        PersonPage: {
            about: string | null;
            /** Format: uuid */
            districtId: string | null;
            email?: string;
            expertise: string[];
            guest: boolean;
            handle: string;
            name: string;
            /** Format: uuid */
            personId: string;
            phone: string | null;
            /** Format: uuid */
            teamId: string | null;
            title: string | null;
            /** Format: int64 */
            version: number;
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
        TeamPage: {
            /** Format: uuid */
            districtId: string;
            /** Format: uuid */
            id: string;
            name: string;
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
    communityFind: {
        parameters: {
            query?: {
                q?: string;
                mine?: boolean;
                district?: string;
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
                    "application/json": components["schemas"]["PageCommunityPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    communityCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommunity"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    communityRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
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
                    "application/json": components["schemas"]["CommunityPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    communityEdit: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    communityArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                communityId: string;
            };
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
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    invitationsInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    joiningJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
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
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    joiningLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    membersMembers: {
        parameters: {
            query?: {
                q?: string;
                role?: "MANAGER" | "MEMBER" | "GUEST";
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                communityId: string;
            };
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
                    "application/json": components["schemas"]["PageMemberPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    membersChangeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRole"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    membersRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    requestsRequests: {
        parameters: {
            query?: {
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                communityId: string;
            };
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
                    "application/json": components["schemas"]["PageMemberPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    requestsApprove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                personId: string;
            };
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
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    requestsDecline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                personId: string;
            };
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
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    districtList: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["PageDistrictPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    districtCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDistrict"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    districtRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                districtId: string;
            };
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
                    "application/json": components["schemas"]["DistrictPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    districtTeams: {
        parameters: {
            query?: {
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                districtId: string;
            };
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
                    "application/json": components["schemas"]["PageTeamPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    districtCreateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                districtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeam"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    meRead: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["MePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    peopleFind: {
        parameters: {
            query?: {
                q?: string;
                district?: string;
                expertise?: string;
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
                    "application/json": components["schemas"]["PagePersonPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    peopleCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    peopleRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
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
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    peopleErase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    peopleChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
