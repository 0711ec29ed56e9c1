# shellcheck shell=bash
# Part of ../try-images: what deploy/README.md tells an administrator to do, and what a person does then, by HTTP.

readonly COOKIES="$WORK/cookies" PASSWORD=eene-lange-zin

json() {
  jq --raw-output "$@"
}

# Adds Anna to the realm, who shall administer Kring.
add_anna() {
  local realm="$IDENTITY/admin/realms/kring" token id
  token="$(curl -sSf "$IDENTITY/realms/master/protocol/openid-connect/token" -d grant_type=password -d client_id=admin-cli \
    -d username=admin --data-urlencode "password@$PROJECT/deploy/secrets/identity-admin-password" | json .access_token)"
  keycloak() { curl -sSf -H "Authorization: Bearer $token" -H 'Content-Type: application/json' "$@"; }
  keycloak "$realm/users" -d '{"username": "anna", "firstName": "Anna", "lastName": "de Vries", "email": "anna@kring.test",
    "emailVerified": true, "enabled": true, "credentials": [{"type": "password", "value": "'"$PASSWORD"'"}]}'
  id="$(keycloak "$realm/users?username=anna" | json '.[0].id')"
  keycloak "$realm/roles/admin" | jq '[.]' | keycloak "$realm/users/$id/role-mappings/realm" -d @-
}

# From Kring to Keycloak's form and back, as a browser goes.
sign_in() {
  local form
  rm -f "$COOKIES"
  form="$(curl -sSfL -c "$COOKIES" -b "$COOKIES" "$KRING/login" | grep -o 'action="[^"]*"' | sed -n '1s/^action="//;1s/"$//;1s/&amp;/\&/gp')"
  curl -sSfL -o /dev/null -c "$COOKIES" -b "$COOKIES" "$form" -d username=anna -d "password=$PASSWORD"
}

# api PATH [CURL_OPTION...]: as Anna, with the token that changes want.
api() {
  curl -sSf -c "$COOKIES" -b "$COOKIES" -H "X-XSRF-TOKEN: $(awk '$6 == "XSRF-TOKEN" {print $7}' "$COOKIES")" \
    -H 'Content-Type: application/json' "$KRING$1" "${@:2}"
}

status_of() {
  curl -s -o /dev/null -w '%{http_code}' "$@"
}

finds_the_post() {
  api "/api/search?q=vuilcontainer" | grep "$POST" >/dev/null
}

walk() {
  local community
  holds "an administrator adds a person to Keycloak's imported realm" add_anna
  holds "a person signs in at Keycloak and comes back" sign_in
  holds "community-service knows her name" sees "Anna de Vries" api /api/me
  holds "nobody else gets in" sees 401 status_of "$KRING/api/me"
  community="$(api /api/communities -d '{"name": "Buiten", "access": "OPEN"}' | json .id)"
  POST="$(api /api/posts -d '{"communityId": "'"$community"'", "kind": "UPDATE", "title": "De vuilcontainers", "body": "Nieuwe vuilcontainers in Oost."}' | json .id)"
  holds "she reads her post" sees "De vuilcontainers" api "/api/posts/$POST"
  holds "search finds it, through Kafka and Elasticsearch" within 60 finds_the_post
  holds "she makes a board" sees '"id"' \
    api /api/boards -d '{"communityId": "'"$community"'", "name": "Werk", "columns": [{"name": "Nieuw"}]}'
  holds "notification-service answers" api /api/notifications
  holds "the web client is served" sees '<div id="root"' curl -sSfL -b "$COOKIES" "$KRING/"
}

# sees TEXT COMMAND...
sees() {
  "${@:2}" | grep -F "$1" >/dev/null
}
