#!/usr/bin/env bash
# KAFKA_NODE_ID becomes node.id, and so on; an empty volume is formatted.
set -euo pipefail
readonly SETTINGS=/etc/kafka/server.properties

while IFS='=' read -r name value; do
  case "$name" in
    KAFKA_HEAP_OPTS) ;;
    KAFKA_*) name="${name#KAFKA_}" && name="${name,,}" && echo "${name//_/.}=$value" ;;
  esac
done < <(env) >"$SETTINGS"
# shellcheck disable=SC2086 # several options in one variable
heap=(${KAFKA_HEAP_OPTS:-})
cat >/etc/kafka/logback.xml <<'XML'
<configuration>
  <appender name="console" class="ch.qos.logback.core.ConsoleAppender"><encoder><pattern>%d %p %c %m%n</pattern></encoder></appender>
  <root level="warn"><appender-ref ref="console"/></root>
</configuration>
XML
readonly QUIET=-Dlogback.configurationFile=/etc/kafka/logback.xml
java "$QUIET" -cp '/opt/kafka/libs/*' kafka.tools.StorageTool \
  format --ignore-formatted --cluster-id=5L6g3nShT-eMCtK--X86sw --config="$SETTINGS"
exec java "${heap[@]}" "$QUIET" -cp '/opt/kafka/libs/*' kafka.Kafka "$SETTINGS"
