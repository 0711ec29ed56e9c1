package org.kring.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.IfMatch;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@link IfMatch} and {@link PageQuery} as parameters of controllers. */
class WebArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class || parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == PageQuery.class
                ? PageQuery.parse(request.getParameter("limit"), request.getParameter("after"))
                : ifMatch(request.getHeader(HttpHeaders.IF_MATCH));
    }

    private static IfMatch ifMatch(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return IfMatch.ANY;
        }
        String tag = header.strip();
        try {
            boolean quoted = tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"");
            return IfMatch.version(Long.parseLong(quoted ? tag.substring(1, tag.length() - 1) : tag));
        } catch (NumberFormatException notOneOfOurs) {
            throw Problems.invalidField(HttpHeaders.IF_MATCH, "must be an ETag that Kring gave, like \"3\"");
        }
    }
}
