package org.kring.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Connections to PostgreSQL are given in turn, and how many wait for one is a figure. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnClass({HikariDataSource.class, DataSource.class})
public class DatabaseAutoConfiguration {

    @Bean
    static BeanPostProcessor connectionsInTurn() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? ConnectionsInTurn.of(pool) : bean;
            }
        };
    }

    @Bean
    @ConditionalOnBean(DataSource.class)
    MeterBinder waitingForConnections(DataSource connections) {
        return meters -> {
            if (connections instanceof ConnectionsInTurn inTurn) {
                Gauge.builder("kring.connections.waiting", inTurn, ConnectionsInTurn::waiting)
                        .register(meters);
            }
        };
    }
}
