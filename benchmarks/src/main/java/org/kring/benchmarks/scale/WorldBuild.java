package org.kring.benchmarks.scale;

import java.time.Duration;
import org.kring.benchmarks.platform.Platform;

/**
 * Builds a world, or what is missing of it. Everything is asked of the stores before it is done, so that it may be broken
 * off anywhere, and goes on there.
 */
record WorldBuild(Platform platform, World world) {

    void build() throws Exception {
        long begin = System.nanoTime();
        System.out.println("Building: " + world.text());
        new Founding(platform, world).found();
        new Population(platform, world).store();
        new Memberships(platform, world).store();
        new Story(platform, world).store();
        new ReadModels(platform, "community")
                .hold(
                        "select from membership where community_id = ? and person_id = ?",
                        World.community(0),
                        World.person(world.members() - 1));
        new ReadModels(platform, "content")
                .hold("select from comment where comment_id = ?", World.entry(world.entries() - 1));
        new WorkedOff(platform).await();
        Whole whole = new Whole(platform, world);
        whole.require();
        whole.vacuum();
        System.out.printf(
                "  built in %d s%n", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }
}
