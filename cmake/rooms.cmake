# One static library per room of core: seduta_room(NAME SOURCES ... LINKS ... [READS core|ui]). What a room links is what it may use;
# what it reads is its precompiled header.
define_property(GLOBAL PROPERTY SEDUTA_TRANSLATED_SOURCES)

function(seduta_room name)
    cmake_parse_arguments(room "" "READS" "SOURCES;LINKS" ${ARGN})
    string(TOLOWER ${name} lower)
    qt_add_library(seduta_${lower} STATIC ${room_SOURCES})
    add_library(Seduta::${name} ALIAS seduta_${lower})
    target_include_directories(seduta_${lower} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(seduta_${lower} PUBLIC ${room_LINKS} PRIVATE Seduta::Options)
    if(NOT room_READS)
        set(room_READS core)
    endif()
    seduta_reads(seduta_${lower} ${room_READS})
    seduta_translates(${room_SOURCES})
endfunction()

# The sources whose sentences translations/seduta_it.ts holds.
function(seduta_translates)
    foreach(source IN LISTS ARGN)
        set_property(GLOBAL APPEND PROPERTY SEDUTA_TRANSLATED_SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    endforeach()
endfunction()
