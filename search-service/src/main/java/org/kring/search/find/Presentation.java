package org.kring.search.find;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.DocumentKey;
import org.kring.search.document.DocumentType;
import org.kring.search.find.Facets.Facet;
import org.kring.search.sight.NamesTable;
import org.springframework.stereotype.Component;

/** Adds to what was found how things are called today. */
@Component
public class Presentation {

    private final NamesTable names;
    private final Titles titles;

    Presentation(NamesTable names, Titles titles) {
        this.names = names;
        this.titles = titles;
    }

    public List<Found> of(List<Hit<Listed>> hits) {
        List<Listed> sources = hits.stream().map(Presentation::source).toList();
        Map<UUID, String> communities = names.ofCommunities(distinct(sources, Listed::communityId));
        Map<UUID, String> people = names.ofPeople(distinct(sources, Listed::authorId));
        Map<DocumentKey, String> posts = titles.of(sources.stream()
                .filter(source -> source.type() == DocumentType.COMMENT)
                .map(Listed::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return hits.stream()
                .map(hit -> found(source(hit), Excerpts.best(hit.highlight()), communities, people, posts))
                .toList();
    }

    Facets named(Facets facets) {
        return new Facets(
                facets.type(),
                named(facets.community(), names::ofCommunities),
                facets.tag(),
                named(facets.author(), names::ofPeople));
    }

    private static Found found(
            Listed source,
            String excerpt,
            Map<UUID, String> communities,
            Map<UUID, String> people,
            Map<DocumentKey, String> posts) {
        UUID author = source.authorId();
        return new Found(
                source.type(),
                source.id(),
                source.type() == DocumentType.COMMENT ? posts.get(source.parent()) : source.title(),
                excerpt,
                source.communityId(),
                communities.get(source.communityId()),
                author == null ? null : new Found.Author(author, people.get(author)),
                source.kind(),
                source.tags(),
                source.expertise(),
                source.at(),
                source.link());
    }

    private static List<Facet> named(List<Facet> facets, Function<Collection<UUID>, Map<UUID, String>> naming) {
        Map<UUID, String> found = naming.apply(
                facets.stream().map(facet -> UUID.fromString(facet.value())).toList());
        return facets.stream()
                .map(facet -> new Facet(facet.value(), found.get(UUID.fromString(facet.value())), facet.count()))
                .toList();
    }

    private static List<UUID> distinct(List<Listed> sources, Function<Listed, @Nullable UUID> id) {
        return sources.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private static Listed source(Hit<Listed> hit) {
        return Objects.requireNonNull(hit.source());
    }
}
