package org.kring.gateway.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Files that anybody may have, session or not. They are told apart by what is in them: all files of a jar have the same
 * time, whenever it was built.
 */
@Configuration(proxyBeanMethods = false)
class ClientFiles implements WebMvcConfigurer {

    private static final String CLIENT = "classpath:/" + ClientBuild.FOLDER;
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/app/**")
                .addResourceLocations(CLIENT + "app/")
                .setCacheControl(FOR_EVER)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        askedAgain(registry, "/icons/**", CLIENT + "icons/");
        askedAgain(registry, "/offline.*", CLIENT);
        askedAgain(registry, "/assets/**", "classpath:/gateway-pages/assets/");
    }

    private static void askedAgain(ResourceHandlerRegistry registry, String address, String folder) {
        registry.addResourceHandler(address)
                .addResourceLocations(folder)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(ClientFiles::tag);
    }

    /** Weak, because the same file may be sent compressed or not. */
    static String tag(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
